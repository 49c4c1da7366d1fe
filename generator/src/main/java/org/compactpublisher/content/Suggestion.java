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
  public static Optional<String> nearest(String written, Collection<String> known) {
    String plain = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(
            word ->
                distance(plain, word.toLowerCase(Locale.ROOT)) <= Math.max(1, word.length() / 3))
        .min(
            Comparator.comparingInt((String word) -> distance(plain, word.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * How many letters must be put in, left out, changed or swapped with the next (optimal string
   * alignment).
   */
  static int distance(String one, String other) {
    int[][] changes = new int[one.length() + 1][other.length() + 1];
    for (int row = 0; row <= one.length(); row++) {
      for (int column = 0; column <= other.length(); column++) {
        changes[row][column] =
            row == 0 || column == 0 ? row + column : fewest(changes, one, other, row, column);
      }
    }
    return changes[one.length()][other.length()];
  }

  private static int fewest(int[][] changes, String one, String other, int row, int column) {
    char letter = one.charAt(row - 1);
    char wanted = other.charAt(column - 1);
    int fewest = changes[row - 1][column - 1] + (letter == wanted ? 0 : 1);
    fewest = Math.min(fewest, Math.min(changes[row - 1][column], changes[row][column - 1]) + 1);
    boolean swapped =
        row > 1
            && column > 1
            && letter == other.charAt(column - 2)
            && wanted == one.charAt(row - 2);
    return swapped ? Math.min(fewest, changes[row - 2][column - 2] + 1) : fewest;
  }
}
