package org.compactpublisher.render.text;

/**
 * One piece of a copy as it is read, from a heading to an item of a list.
 *
 * @param depth how many lists it stands in
 * @param mark what stands before its words: a hyphen, a number, or a name with a colon; empty for
 *     none
 * @param words with a line end where the writer ended a line on purpose
 */
public record Passage(Kind kind, int depth, String mark, String words) {

  /** What a passage is. */
  public enum Kind {
    /** The name of the whole. */
    TITLE,
    /** The name of a document. */
    CHAPTER,
    HEADING,
    SUBHEADING,
    /** Below a subheading. */
    SMALL_HEADING,
    PARAGRAPH,
    /** One of a list of short things. */
    ITEM,
    /** A name with what is said about it, such as the number of an undertaking with its words. */
    ENTRY
  }

  static Passage paragraph(String words) {
    return new Passage(Kind.PARAGRAPH, 0, "", words);
  }

  Passage deeper() {
    return new Passage(kind, depth + 1, mark, words);
  }

  /** Whether it has a heading's place. */
  public boolean isHeading() {
    return kind.compareTo(Kind.PARAGRAPH) < 0;
  }
}
