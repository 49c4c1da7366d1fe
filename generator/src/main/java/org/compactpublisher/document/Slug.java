package org.compactpublisher.document;

import java.text.Normalizer;
import java.util.Locale;

/** Makes ids out of words. */
public final class Slug {
  private Slug() {}

  /** Lower-case words joined by hyphens, such as {@code how-will-it-deliver}. */
  public static String of(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String slug =
        plain
            .toLowerCase(Locale.ROOT)
            .replaceAll("[’']", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "heading" : slug;
  }
}
