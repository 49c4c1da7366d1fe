package org.compactpublisher.render.html;

import java.util.Locale;
import java.util.Map;
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
        "label", given -> labels.text(given.text(0), given.values()),
        "count", given -> labels.count(given.text(0), given.number(1)),
        "size", given -> size(labels, given.at(0, Number.class).longValue()),
        "plain", given -> InlineText.read(given.inlines()));
  }

  private static String size(Labels labels, long bytes) {
    boolean small = bytes < MEGABYTE;
    String number =
        small
            ? Long.toString((bytes + KILOBYTE - 1) / KILOBYTE)
            : String.format(Locale.ROOT, "%.1f", (double) bytes / MEGABYTE);
    return labels.text(small ? "size-kilobytes" : "size-megabytes", Map.of("number", number));
  }
}
