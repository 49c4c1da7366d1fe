package org.compactpublisher.render.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;
import org.compactpublisher.theme.Theme;
import org.compactpublisher.theme.Typeface;

/**
 * The fonts of a theme: files named {@code Family-400.ttf} in {@code fo/fonts}.
 *
 * @param theme whose fonts they are
 * @param text family of the running text and of pictures that name no other
 * @param heading family of headings
 * @param files every font file, sorted
 */
record ThemeFonts(Theme theme, String text, String heading, List<FontFile> files) {
  private static final String FOLDER = "fo/fonts";
  private static final Pattern NAME = Pattern.compile("([A-Za-z0-9]+)-([1-9]00)\\.ttf");

  ThemeFonts {
    files = List.copyOf(files);
  }

  /** One font file, named {@code family-weight.ttf}. */
  record FontFile(String family, int weight) {
    String name() {
      return family + "-" + weight + ".ttf";
    }
  }

  /** The fonts of the typefaces that {@code theme.yaml} names. */
  static Checked<ThemeFonts> of(Theme theme) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<String> text = family("text", theme, diagnostics);
    Optional<String> heading = family("heading", theme, diagnostics);
    return new Checked<>(
        text.flatMap(one -> heading.map(other -> of(theme, one, other))), diagnostics.sorted());
  }

  private static ThemeFonts of(Theme theme, String text, String heading) {
    List<FontFile> files =
        theme.list(FOLDER).stream()
            .map(NAME::matcher)
            .filter(Matcher::matches)
            .map(name -> new FontFile(name.group(1), Integer.parseInt(name.group(2))))
            .filter(file -> file.family().equals(text) || file.family().equals(heading))
            .toList();
    return new ThemeFonts(theme, text, heading, files);
  }

  private static Optional<String> family(String use, Theme theme, Diagnostics diagnostics) {
    Optional<String> family =
        theme.typefaces().stream()
            .filter(face -> face.use().equals(use) && !face.pdf().isEmpty())
            .map(Typeface::pdf)
            .findFirst();
    if (family.isEmpty()) {
      diagnostics.add(
          Rule.THEME_FILE,
          theme.shown("theme.yaml"),
          "'typefaces: " + use + ": pdf' names no font of the theme",
          "put files named Family-400.ttf and Family-700.ttf into " + FOLDER);
    }
    return family;
  }

  /** The bytes of a font file. */
  byte[] read(String name) {
    return theme.read(FOLDER + "/" + name);
  }
}
