package org.compactpublisher.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The letters that a language files its words under. Some have two signs: Welsh files llofnod under
 * Ll, after every word under L.
 *
 * @param letters in order, each with its first sign a capital
 */
public record Alphabet(List<String> letters) {
  /** What words that begin with a digit, or with no letter, stand under. */
  public static final String DIGITS = "0–9";

  public Alphabet {
    letters = List.copyOf(letters);
  }

  /**
   * Parts entries by the letter that they are filed under.
   *
   * @param filing what to file an entry by, in the form of {@link Filing#key}
   */
  public <T> SortedMap<String, List<T>> byLetter(List<T> entries, Function<T, String> filing) {
    SortedMap<String, List<T>> letters = new TreeMap<>();
    for (T entry : entries) {
      letters.computeIfAbsent(letter(filing.apply(entry)), letter -> new ArrayList<>()).add(entry);
    }
    return letters;
  }

  /** The letter that words begin with, without its accent. */
  public String letter(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+|^[^\\p{L}\\p{Nd}]+", "")
            .toUpperCase(Locale.ROOT);
    if (plain.isEmpty() || Character.isDigit(plain.codePointAt(0))) {
      return DIGITS;
    }
    return letters.stream()
        .filter(letter -> letter.length() > 1)
        .filter(letter -> plain.startsWith(letter.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseGet(() -> Character.toString(plain.codePointAt(0)));
  }
}
