package org.compactpublisher.render.braille;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a BRF file: one sign of North American braille ASCII for each cell. */
final class Brf {
  /** The sign of each cell, in the order of Unicode braille. */
  private static final String SIGNS =
      " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=";

  private static final char FIRST_CELL = '\u2800';
  private static final String LINE_END = "\r\n";
  private static final String PAGE_END = "\f";

  private Brf() {}

  /** The file: every page ends with a form feed. */
  static byte[] bytes(List<BrailleVolume> volumes) {
    StringBuilder text = new StringBuilder();
    for (BrailleVolume volume : volumes) {
      for (List<String> page : volume.pages()) {
        page.forEach(line -> text.append(signs(line)).append(LINE_END));
        text.append(PAGE_END);
      }
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String signs(String cells) {
    StringBuilder signs = new StringBuilder();
    cells.chars().forEach(cell -> signs.append(SIGNS.charAt(cell - FIRST_CELL)));
    return signs.toString();
  }
}
