package org.compactpublisher.render.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers in a text: groups of digits that belong together. */
public final class PhoneNumber {
  /** With the dialling code; at home or from abroad. */
  public static final Pattern PATTERN =
      Pattern.compile("(?:\\+\\d{2} |\\b0)\\d{2,4}(?: \\d{3,6}){1,2}\\b");

  private PhoneNumber() {}

  /** The text with another sign in place of the spaces within each number. */
  static String joined(String text, char join) {
    return PATTERN
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(found.group().replace(' ', join)));
  }
}
