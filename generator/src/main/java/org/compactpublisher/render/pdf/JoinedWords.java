package org.compactpublisher.render.pdf;

import java.util.regex.Pattern;

/** Keeps on one line what is read in one breath: a number with its noun, a telephone number. */
final class JoinedWords {
  private static final String NO_BREAK = "\u00a0";

  /**
   * A year and a reference number are no amounts: they have more digits, or letters before them.
   */
  private static final Pattern AMOUNT =
      Pattern.compile("(?<![\\p{L}\\p{N}-])(\\d{1,3}) (?=\\p{Ll}{1,14}(?!\\p{L}))");

  /** British telephone numbers begin with 0 and have two or three groups of digits. */
  private static final Pattern TELEPHONE =
      Pattern.compile("(?<!\\d)(0\\d{2,4}) (\\d{3,8})(?: (\\d{3,4}))?(?!\\d)");

  private JoinedWords() {}

  /** The same words with spaces at which no line ends. */
  static String of(String text) {
    String amounts = AMOUNT.matcher(text).replaceAll("$1" + NO_BREAK);
    return TELEPHONE.matcher(amounts).replaceAll(found -> found.group().replace(" ", NO_BREAK));
  }
}
