package org.compactpublisher.render;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;
import org.compactpublisher.theme.Theme;

/**
 * The fonts of a theme: files named {@code Family-400.ttf} in {@code fo/fonts}.
 *
 * @param theme whose fonts they are
 * @param text family of the running text and of pictures that name no other
 * @param heading family of headings
 * @param files every font file, sorted
 */
public record ThemeFonts(Theme theme, String text, String heading, List<FontFile> files) {
  private static final String FOLDER = "fo/fonts";
  private static final Pattern NAME = Pattern.compile("([A-Za-z0-9]+)-([1-9]00)\\.ttf");

  public ThemeFonts {
    files = List.copyOf(files);
  }

  /** One font file, named {@code family-weight.ttf}. */
  public record FontFile(String family, int weight) {
    /** The file's own name. */
    public String name() {
      return family + "-" + weight + ".ttf";
    }
  }

  /** The fonts that {@code theme.yaml} names under {@code pdf-fonts}. */
  public static Checked<ThemeFonts> of(Theme theme) {
    Diagnostics diagnostics = new Diagnostics();
    List<FontFile> files =
        theme.list(FOLDER).stream()
            .map(NAME::matcher)
            .filter(Matcher::matches)
            .map(name -> new FontFile(name.group(1), Integer.parseInt(name.group(2))))
            .toList();
    Map<?, ?> names = theme.values().get("pdf-fonts") instanceof Map<?, ?> map ? map : Map.of();
    Optional<String> text = family("text", theme, names, files, diagnostics);
    Optional<String> heading = family("heading", theme, names, files, diagnostics);
    return new Checked<>(
        text.flatMap(one -> heading.map(other -> new ThemeFonts(theme, one, other, files))),
        diagnostics.sorted());
  }

  private static Optional<String> family(
      String use, Theme theme, Map<?, ?> names, List<FontFile> files, Diagnostics diagnostics) {
    String family = String.valueOf(names.get(use));
    if (files.stream().anyMatch(file -> file.family().equals(family))) {
      return Optional.of(family);
    }
    diagnostics.add(
        Rule.THEME_FILE,
        theme.shown("theme.yaml"),
        "'pdf-fonts: " + use + "' names no font of the theme",
        "put files named Family-400.ttf and Family-700.ttf into " + FOLDER);
    return Optional.empty();
  }

  /** The font of a family whose weight is nearest to the one wanted. */
  public byte[] read(String family, int weight) {
    Comparator<FontFile> nearest = Comparator.comparing(file -> Math.abs(file.weight() - weight));
    FontFile found =
        files.stream().filter(file -> file.family().equals(family)).min(nearest).orElseThrow();
    return read(found.name());
  }

  /** The bytes of a font file. */
  public byte[] read(String name) {
    return theme.read(FOLDER + "/" + name);
  }
}
