package org.compactpublisher.compare;

/**
 * How alike two texts are: twice the words they share in the same order, divided by the words of
 * both.
 *
 * @param shared length of the longest common subsequence of words
 * @param words of both texts together
 */
public record Similarity(int shared, int words) {
  /** Of what shares nothing. */
  static final Similarity NONE = new Similarity(0, 1);

  /** From 0 to 100, cut and not rounded, so that what is told as 85 is at least 85. */
  public int hundredths() {
    return words == 0 ? 100 : (int) (200L * shared / words);
  }
}
