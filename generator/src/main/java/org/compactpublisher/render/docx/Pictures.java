package org.compactpublisher.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.document.Asset;
import org.compactpublisher.document.Block;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.picture.Drawing;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.theme.Logo;
import org.compactpublisher.theme.TemplateFunction;
import org.compactpublisher.theme.Theme;

/**
 * Gathers the pictures of a Word file. A drawing goes in twice: as SVG, and as PNG for programs
 * that show no SVG.
 */
final class Pictures {
  private static final long EMU_PER_PIXEL = 9525;
  private static final long EMU_PER_TWIP = 635;
  private static final long EMU_PER_MILLIMETRE = 36_000;

  /** 288 pixels an inch: sharp on paper. */
  private static final long EMU_PER_RASTER_PIXEL = 914_400 / 288;

  private static final long LOGO_MILLIMETRES = 14;
  private static final String PLACE = "media/picture";

  private final WordFile word;
  private final Relations relations;
  private final Diagnostics diagnostics;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** How many other pictures came before, by what each is. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private int shown;

  Pictures(WordFile word, Relations relations, Diagnostics diagnostics) {
    this.word = word;
    this.relations = relations;
    this.diagnostics = diagnostics;
  }

  /** What templates ask for; each gives a list of none or one. */
  Map<String, TemplateFunction> functions() {
    return Map.of(
        "picture",
        given -> figure(given.at(0, Block.Figure.class)).stream().toList(),
        "logo",
        given -> logo().stream().toList(),
        "decoration",
        given -> decoration(given.text(0), given.number(1), given.number(2)).stream().toList());
  }

  /** Every file, in the order of its first use. */
  List<OutputFile> files() {
    return files.entrySet().stream()
        .map(file -> new OutputFile("word/" + file.getKey(), file.getValue()))
        .toList();
  }

  /** A picture of the compact, no wider than the text. */
  private Optional<WordPicture> figure(Block.Figure figure) {
    long width = Math.min(figure.width() * EMU_PER_PIXEL, (long) Sheet.A4.text() * EMU_PER_TWIP);
    long height = width * figure.height() / figure.width();
    return word.documents().contents().assets().stream()
        .filter(asset -> asset.path().equals(figure.image()))
        .findFirst()
        .flatMap(asset -> show("compact " + asset.path(), asset, width, height));
  }

  /** A drawing of the theme, of a size in millimetres. */
  private Optional<WordPicture> decoration(String name, int width, int height) {
    Map<String, Object> model = Map.of("theme", word.context().theme().values());
    Checked<String> svg =
        word.context().theme().run("fo/drawings/" + name + ".ftlx", model, word.path());
    diagnostics.addAll(svg.diagnostics());
    return svg.value()
        .map(drawing -> new Asset(name + ".svg", drawing.getBytes(StandardCharsets.UTF_8)))
        .flatMap(
            asset ->
                show(
                    "drawing " + name,
                    asset,
                    width * EMU_PER_MILLIMETRE,
                    height * EMU_PER_MILLIMETRE));
  }

  /** The publisher's own drawing, if the theme has one. */
  private Optional<WordPicture> logo() {
    Theme theme = word.context().theme();
    return theme
        .logo()
        .flatMap(found -> show(new Asset("logo.svg", theme.read(found.path())), found));
  }

  private Optional<WordPicture> show(Asset asset, Logo logo) {
    double ratio = Double.parseDouble(logo.width()) / Double.parseDouble(logo.height());
    long height = LOGO_MILLIMETRES * EMU_PER_MILLIMETRE;
    return show("logo", asset, Math.round(height * ratio), height);
  }

  /** Its name in the file is a number, so that no two are called alike. */
  private Optional<WordPicture> show(String what, Asset asset, long width, long height) {
    String place = PLACE + numbers.computeIfAbsent(what, key -> numbers.size() + 1);
    if (!asset.path().endsWith(".svg")) {
      return Optional.of(picture(relation(place + ".png", asset.bytes()), "", width, height));
    }
    return Drawing.png(asset.bytes(), word.fonts(), (int) (width / EMU_PER_RASTER_PIXEL))
        .map(
            png ->
                picture(
                    relation(place + ".png", png),
                    relation(place + ".svg", asset.bytes()),
                    width,
                    height));
  }

  private String relation(String place, byte[] bytes) {
    files.putIfAbsent(place, bytes);
    return relations.picture(place);
  }

  private WordPicture picture(String raster, String drawing, long width, long height) {
    shown++;
    return new WordPicture(shown, raster, drawing, width, height);
  }
}
