package org.compactpublisher.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How names are put in order, as a person would: case, accents and punctuation do not count,
 * neither does "The" at the beginning, and "&amp;" counts as "and".
 */
public final class Filing {
  private Filing() {}

  /** What to compare instead of the name. */
  public static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceFirst("(?i),\\s*the\\s*$", "")
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace("&", " and ")
        .replaceAll("['’]", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip()
        .replaceFirst("^the ", "");
  }
}
