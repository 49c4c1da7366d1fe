package org.compactpublisher.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

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
