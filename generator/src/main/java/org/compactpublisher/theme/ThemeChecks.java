package org.compactpublisher.theme;

import java.util.List;
import java.util.regex.Pattern;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.source.Rule;

/** Checks the values of a theme that templates put into style sheets and drawings. */
final class ThemeChecks {
  /** The reader's own text size counts, and nothing else. */
  private static final Pattern SIZE = Pattern.compile("[0-9]+(\\.[0-9]+)?rem");

  private static final List<String> EDGES = List.of("toothed", "straight");

  private ThemeChecks() {}

  static void check(ThemeValues values, ThemeFiles files) {
    values.group("sizes").forEach((name, size) -> checkSize(values, name, String.valueOf(size)));
    checkEdges(values, values.text("edges"));
    Contrast.check(values);
    Typeface.of(values).forEach(face -> face.check(values, files));
  }

  private static void checkSize(ThemeValues values, String name, String size) {
    if (!SIZE.matcher(size).matches()) {
      values.fault(
          Rule.THEME_FILE,
          List.of("sizes", name),
          "in the sizes, '" + name + "' is '" + size + "'",
          "write a size in rem, such as 1.1875rem: 1rem is the reader's own text size");
    }
  }

  private static void checkEdges(ThemeValues values, String edges) {
    if (!edges.isEmpty() && !EDGES.contains(edges)) {
      values.fault(
          Rule.FIELD_CHOICE,
          List.of("edges"),
          "'" + edges + "' is not a choice for 'edges'",
          Suggestion.hint(edges, EDGES, "write one of " + String.join(", ", EDGES)));
    }
  }
}
