package org.compactpublisher.render.braille;

import java.util.Locale;

/** Prepares signs that braille does not have. */
final class PlainSigns {
  /** The first cell with dots 7 or 8: liblouis writes so what its table does not know. */
  private static final int EIGHT_DOTS = 0x2840;

  private static final int FIRST_BEYOND_ASCII = 0x80;

  private PlainSigns() {}

  /** The text with plain spaces and hyphens, and the names of signs that have no braille. */
  static String of(String text, Liblouis.Writer writer) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().forEach(sign -> plain.append(plain(sign, writer)));
    return plain.toString();
  }

  private static String plain(int sign, Liblouis.Writer writer) {
    if (sign < FIRST_BEYOND_ASCII) {
      return Character.toString(sign);
    } else if (Character.isSpaceChar(sign)) {
      return " ";
    } else if (Character.getType(sign) == Character.FORMAT) {
      return "";
    } else if (Character.getType(sign) == Character.DASH_PUNCTUATION && sign <= '\u2011') {
      return "-";
    }
    return known(sign, writer) ? Character.toString(sign) : "(" + name(sign) + ")";
  }

  private static boolean known(int sign, Liblouis.Writer writer) {
    return writer.cells(Character.toString(sign)).chars().allMatch(cell -> cell < EIGHT_DOTS);
  }

  private static String name(int sign) {
    String name = Character.getName(sign);
    return name == null
        ? "U+" + Integer.toHexString(sign).toUpperCase(Locale.ROOT)
        : name.toLowerCase(Locale.ROOT);
  }
}
