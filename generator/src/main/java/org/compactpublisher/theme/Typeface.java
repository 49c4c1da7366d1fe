package org.compactpublisher.theme;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.source.Rule;

/**
 * A typeface that a theme uses.
 *
 * @param use what for: {@code text} or {@code heading}
 * @param files what its files for the website begin with
 * @param pdf what its files for the PDFs begin with
 */
public record Typeface(String use, String files, String pdf) {
  private static final String GROUP = "typefaces";
  private static final String WEB = "html/assets/fonts/";
  private static final String PRINT = "fo/fonts/";

  /** The typefaces that {@code theme.yaml} names. */
  static List<Typeface> of(ThemeValues values) {
    return values.group(GROUP).keySet().stream()
        .map(
            use ->
                new Typeface(use, values.text(GROUP, use, "files"), values.text(GROUP, use, "pdf")))
        .toList();
  }

  /** Tells the files that are missing, those of each key together. */
  void check(ThemeValues values, ThemeFiles files) {
    List<String> web = new ArrayList<>();
    for (String weight : values.texts(GROUP, use, "weights")) {
      for (String letters : values.group("letters").keySet()) {
        web.add(WEB + this.files + "-" + letters + "-" + weight + "-normal.woff2");
      }
    }
    List<String> print =
        values.texts(GROUP, use, "pdf-weights").stream()
            .map(weight -> PRINT + pdf + "-" + weight + ".ttf")
            .toList();
    require("files", web, values, files);
    require("pdf", print, values, files);
  }

  private void require(String key, List<String> names, ThemeValues values, ThemeFiles files) {
    List<String> missing = names.stream().filter(name -> !files.has(name)).toList();
    if (!missing.isEmpty()) {
      values.fault(
          Rule.THEME_FILE,
          List.of(GROUP, use, key),
          "the theme lacks fonts for '" + use + "': " + String.join(", ", missing),
          "put them there, or name a typeface whose files are there");
    }
  }
}
