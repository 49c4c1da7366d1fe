package org.compactpublisher.render.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.ThemeFonts;

/** The fonts that go into a Word file: two of the text, two of the headings. */
final class EmbeddedFonts {
  private final List<EmbeddedFont> fonts;

  EmbeddedFonts(ThemeFonts theme) {
    fonts =
        List.of(
            font(theme, "text", theme.text(), 400),
            font(theme, "text", theme.text(), 700),
            font(theme, "heading", theme.heading(), 500),
            font(theme, "heading", theme.heading(), 600));
  }

  private static EmbeddedFont font(ThemeFonts theme, String use, String family, int weight) {
    byte[] bytes = theme.read(family, weight);
    return new EmbeddedFont(use, weight, FontName.of(bytes), bytes);
  }

  /** What the text calls the font of a typeface for a weight. */
  FontName name(String use, int weight) {
    return fonts.stream()
        .filter(font -> font.use().equals(use) && font.weight() == weight)
        .map(EmbeddedFont::name)
        .findFirst()
        .orElseThrow();
  }

  /** The fonts of each family, by its name. */
  Map<String, List<EmbeddedFont>> families() {
    Map<String, List<EmbeddedFont>> families = new LinkedHashMap<>();
    for (EmbeddedFont font : fonts) {
      List<EmbeddedFont> family =
          families.computeIfAbsent(font.name().family(), name -> new ArrayList<>());
      if (family.stream().noneMatch(other -> other.name().bold() == font.name().bold())) {
        family.add(font);
      }
    }
    return families;
  }

  /** Every file that {@link #families()} names. */
  List<OutputFile> files() {
    return families().values().stream().flatMap(List::stream).map(EmbeddedFont::file).toList();
  }
}
