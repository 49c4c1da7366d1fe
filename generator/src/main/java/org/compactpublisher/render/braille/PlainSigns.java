package org.compactpublisher.render.braille;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Prepares signs that a braille code does not have. */
final class PlainSigns {
  /** The first cell with dots 7 or 8: liblouis writes so what its table does not know. */
  private static final int EIGHT_DOTS = 0x2840;

  private static final int FIRST_BEYOND_ASCII = 0x80;

  private final Liblouis.Writer writer;
  private final Map<Integer, String> prepared = new HashMap<>();

  PlainSigns(Liblouis.Writer writer) {
    this.writer = writer;
  }

  /** The text with plain spaces and hyphens, and the names of signs that have no braille. */
  String of(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            sign ->
                plain.append(
                    sign < FIRST_BEYOND_ASCII
                        ? Character.toString(sign)
                        : prepared.computeIfAbsent(sign, this::prepare)));
    return plain.toString();
  }

  private String prepare(int sign) {
    if (Character.isSpaceChar(sign)) {
      return " ";
    } else if (Character.getType(sign) == Character.FORMAT) {
      return "";
    } else if (Character.getType(sign) == Character.DASH_PUNCTUATION && sign <= '\u2011') {
      return "-";
    }
    return known(sign) ? Character.toString(sign) : "(" + name(sign) + ")";
  }

  private boolean known(int sign) {
    return writer.cells(Character.toString(sign)).chars().allMatch(cell -> cell < EIGHT_DOTS);
  }

  private static String name(int sign) {
    String name = Character.getName(sign);
    return name == null
        ? "U+" + Integer.toHexString(sign).toUpperCase(Locale.ROOT)
        : name.toLowerCase(Locale.ROOT);
  }
}
