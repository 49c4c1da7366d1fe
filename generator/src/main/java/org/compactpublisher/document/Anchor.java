package org.compactpublisher.document;

/**
 * The place a link leads to: a document, or a point in one.
 *
 * @param compact the compact's id; empty for the pages of the site itself
 * @param document the document's id in its set, such as {@code codes/funding}; empty for the home
 * @param fragment lower-case id inside the document; empty for its beginning
 * @param permanent whether the fragment is an id for ever (an undertaking, a term), unique in the
 *     whole compact, and not a heading's, unique in its document only
 */
public record Anchor(String compact, String document, String fragment, boolean permanent) {

  /** The beginning of a document. */
  public static Anchor document(String compact, String document) {
    return new Anchor(compact, document, "", false);
  }

  /** A heading. */
  public static Anchor heading(String compact, String document, String fragment) {
    return new Anchor(compact, document, fragment, false);
  }

  /** An undertaking or a term. */
  public static Anchor permanent(String compact, String document, String fragment) {
    return new Anchor(compact, document, fragment, true);
  }
}
