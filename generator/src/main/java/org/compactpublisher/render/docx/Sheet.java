package org.compactpublisher.render.docx;

/**
 * The measures of a page in twips, of which 20 make a point.
 *
 * @param width of the paper
 * @param height of the paper
 * @param top from the edge to the text
 * @param right outer margin
 * @param foot from the text to the edge
 * @param left binding margin
 * @param edge from the edge to the head and to the foot
 */
public record Sheet(int width, int height, int top, int right, int foot, int left, int edge) {
  /** A4, with the margins of the PDF to print: 26, 24, 26, 30 and 12 mm. */
  public static final Sheet A4 = new Sheet(11906, 16838, 1474, 1361, 1474, 1701, 680);

  /** Width of the text. */
  public int text() {
    return width - left - right;
  }
}
