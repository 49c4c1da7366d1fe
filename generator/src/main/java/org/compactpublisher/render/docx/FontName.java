package org.compactpublisher.render.docx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What Word calls a font, by the name table of its file (OpenType 1.9, "name").
 *
 * @param family a family of Word has a regular and a bold font and no others
 * @param bold whether it is the bold font of its family
 */
public record FontName(String family, boolean bold) {
  private static final int TABLES = 12;
  private static final int TABLE = 16;
  private static final int RECORD = 12;
  private static final int NAMES = 6;
  private static final int WINDOWS = 3;
  private static final int FAMILY = 1;
  private static final int STYLE = 2;

  /** Reads it out of a font file. */
  static FontName of(byte[] file) {
    ByteBuffer names = table(ByteBuffer.wrap(file));
    return new FontName(name(names, FAMILY), name(names, STYLE).startsWith("Bold"));
  }

  private static ByteBuffer table(ByteBuffer font) {
    int tables = font.getShort(4);
    for (int at = TABLES; at < TABLES + tables * TABLE; at += TABLE) {
      if (font.getInt(at) == tag("name")) {
        return font.slice(font.getInt(at + 8), font.getInt(at + 12));
      }
    }
    throw new IllegalArgumentException("a font without names");
  }

  private static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }

  private static String name(ByteBuffer names, int wanted) {
    int count = names.getShort(2);
    for (int at = NAMES; at < NAMES + count * RECORD; at += RECORD) {
      if (names.getShort(at) == WINDOWS && names.getShort(at + 6) == wanted) {
        byte[] name = new byte[names.getShort(at + 8)];
        names.get(names.getShort(4) + names.getShort(at + 10), name);
        return new String(name, StandardCharsets.UTF_16BE);
      }
    }
    throw new IllegalArgumentException("a font without name " + wanted);
  }
}
