package org.compactpublisher.document;

/**
 * How braille is written and set on its pages.
 *
 * @param contracted whether words are contracted (grade 2) or written out (grade 1)
 * @param cells how many cells a line has
 * @param lines how many lines a page has
 */
public record BrailleLayout(boolean contracted, int cells, int lines) {

  /**
   * Contracted, 38 cells by 25 lines: what producers in the UK set on A4 (UKAAF B004 leaves it
   * open).
   */
  public static final BrailleLayout UK = new BrailleLayout(true, 38, 25);
}
