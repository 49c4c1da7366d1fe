package org.compactpublisher.render.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.Labels;
import org.compactpublisher.theme.TemplateFunction;

/** The words of a theme as templates ask for them. */
final class WordFunctions {
  private static final long KILOBYTE = 1000;
  private static final long MEGABYTE = 1_000_000;

  private WordFunctions() {}

  static Map<String, TemplateFunction> of(Labels labels) {
    return Map.of(
        "label", given -> labels.text(text(given, 0), values(given)),
        "count", given -> labels.count(text(given, 0), number(given, 1).intValue()),
        "size", given -> size(labels, number(given, 0).longValue()),
        "plain", given -> InlineText.read(inlines(given)));
  }

  private static String size(Labels labels, long bytes) {
    boolean small = bytes < MEGABYTE;
    String number =
        small
            ? Long.toString((bytes + KILOBYTE - 1) / KILOBYTE)
            : String.format(Locale.ROOT, "%.1f", (double) bytes / MEGABYTE);
    return labels.text(small ? "size-kilobytes" : "size-megabytes", Map.of("number", number));
  }

  private static String text(List<Object> given, int position) {
    if (given.size() > position && given.get(position) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("argument " + (position + 1) + " must be a text");
  }

  private static Number number(List<Object> given, int position) {
    if (given.size() > position && given.get(position) instanceof Number number) {
      return number;
    }
    throw new IllegalArgumentException("argument " + (position + 1) + " must be a number");
  }

  private static List<Inline> inlines(List<Object> given) {
    if (!given.isEmpty() && given.get(0) instanceof List<?> content) {
      return content.stream().map(Inline.class::cast).toList();
    }
    throw new IllegalArgumentException("argument 1 must be a list of inlines");
  }

  private static Map<String, String> values(List<Object> given) {
    Map<String, String> values = new HashMap<>();
    if (given.size() > 1 && given.get(1) instanceof Map<?, ?> map) {
      map.forEach((name, value) -> values.put(String.valueOf(name), String.valueOf(value)));
    }
    return values;
  }
}
