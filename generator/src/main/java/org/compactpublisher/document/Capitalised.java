package org.compactpublisher.document;

import java.util.Locale;

/** Words as they stand at the beginning of a sentence. */
public final class Capitalised {
  private Capitalised() {}

  /** The words with a capital first; no words stay none. */
  public static String of(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
