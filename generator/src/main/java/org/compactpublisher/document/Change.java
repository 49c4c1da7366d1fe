package org.compactpublisher.document;

import java.util.List;

/**
 * One undertaking as two editions have it.
 *
 * @param anchor its own, by the id in the newer edition or, when it was dropped, in the older
 * @param line which undertaking became which
 * @param remarks what moved, was merged or split, and what the editor says of it
 * @param from the older wording: none, one, or one for each undertaking that was merged
 * @param to the newer wording: none or one
 * @param absent said in place of the wording that one edition does not have; else empty
 */
public record Change(
    Fate fate,
    Anchor anchor,
    List<Inline> line,
    List<Block> remarks,
    Showing showing,
    List<Side> from,
    List<Side> to,
    List<Side> absent) {
  public Change {
    line = List.copyOf(line);
    remarks = List.copyOf(remarks);
    from = List.copyOf(from);
    to = List.copyOf(to);
    absent = List.copyOf(absent);
  }

  /**
   * The wording of one edition.
   *
   * @param name the edition, with the undertaking's id where there are several
   */
  public record Side(String name, List<Block> content) {
    public Side {
      content = List.copyOf(content);
    }
  }

  /** How the two wordings are put beside each other. */
  public enum Showing {
    /** Letter by letter the same: once is enough. */
    SAME,
    /** The same words; only capitals or punctuation differ. */
    SAME_WORDS,
    /** The words that changed are marked. */
    MARKED,
    /** Too few words are shared to mark the others. */
    ANEW,
    /** Only one edition has it. */
    ALONE
  }
}
