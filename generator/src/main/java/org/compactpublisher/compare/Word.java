package org.compactpublisher.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text with its place. Words are what stands between spaces; two are the same when
 * their letters and digits are, in capitals or not. Signs alone belong to the word before them.
 *
 * @param letters in lower case, without punctuation
 * @param start where it begins in the text
 * @param end where it ends, its punctuation included
 */
record Word(String letters, int start, int end) {

  /** The words of a text, in order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = skip(text, at, true);
      at = skip(text, start, false);
      if (at > start) {
        add(words, letters(text.substring(start, at)), start, at);
      }
    }
    return words;
  }

  private static void add(List<Word> words, String letters, int start, int end) {
    int last = words.size() - 1;
    if (letters.isEmpty() && last >= 0) {
      words.set(last, new Word(words.get(last).letters, words.get(last).start, end));
    } else if (last == 0 && words.get(0).letters.isEmpty()) {
      words.set(0, new Word(letters, words.get(0).start, end));
    } else {
      words.add(new Word(letters, start, end));
    }
  }

  private static int skip(String text, int from, boolean spaces) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at)) == spaces) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static String letters(String word) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
