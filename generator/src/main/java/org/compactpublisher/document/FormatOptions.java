package org.compactpublisher.document;

import java.util.List;

/**
 * What the editors of a site ask of single formats.
 *
 * @param largePrintSizes sizes in points in which the large-print PDF is made besides its own, in
 *     ascending order
 * @param braille how braille is written and set
 * @param speech which program speaks
 */
public record FormatOptions(List<Integer> largePrintSizes, BrailleLayout braille, Speech speech) {

  /** For a site that asks for nothing. */
  public static final FormatOptions USUAL =
      new FormatOptions(List.of(), BrailleLayout.UK, Speech.USUAL);

  public FormatOptions {
    largePrintSizes = List.copyOf(largePrintSizes);
  }
}
