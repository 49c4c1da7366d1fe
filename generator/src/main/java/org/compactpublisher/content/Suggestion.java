package org.compactpublisher.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a person may have meant. */
public final class Suggestion {
  private Suggestion() {}

  /** "did you mean 'x'?" for the nearest of the known words, or what else to do. */
  public static String hint(String written, Collection<String> known, String otherwise) {
    return nearest(written, known).map(word -> "did you mean '" + word + "'?").orElse(otherwise);
  }

  /** The known word with the fewest changes, if a third of its letters or fewer differ. */
  static Optional<String> nearest(String written, Collection<String> known) {
    String plain = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(
            word ->
                distance(plain, word.toLowerCase(Locale.ROOT)) <= Math.max(1, word.length() / 3))
        .min(
            Comparator.comparingInt((String word) -> distance(plain, word.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many letters must be put in, left out or changed (Levenshtein). */
  static int distance(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      previous[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] current = new int[other.length() + 1];
      current[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(
                Math.min(current[column - 1], previous[column]) + 1, previous[column - 1] + change);
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
