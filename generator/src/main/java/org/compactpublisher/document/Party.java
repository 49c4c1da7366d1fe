package org.compactpublisher.document;

/**
 * A party as readers see it.
 *
 * @param id such as {@code public-sector}
 * @param name in this compact's own words
 * @param promise one line: what this party will do
 * @param side which half of the sheet is its mark
 */
public record Party(String id, String name, String promise, Side side) {

  /** The half of the indenture that stands for a party. */
  public enum Side {
    /** The voluntary sector's half. */
    LEFT,
    /** The public sector's half. */
    RIGHT,
    /** The whole sheet: all parties together. */
    WHOLE
  }
}
