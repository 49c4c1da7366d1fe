package org.compactpublisher.document;

/**
 * A party as readers see it.
 *
 * @param id such as {@code public-sector}
 * @param name in this compact's own words
 * @param promise one line: what this party will do
 * @param stem words that each of its promises carries on; empty where those are whole sentences
 * @param side which half of the sheet is its mark
 */
public record Party(String id, String name, String promise, String stem, Side side) {

  /** A party whose promises are whole sentences. */
  public Party(String id, String name, String promise, Side side) {
    this(id, name, promise, "", side);
  }

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
