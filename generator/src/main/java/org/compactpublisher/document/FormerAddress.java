package org.compactpublisher.document;

import java.util.List;

/**
 * An address that was published once, and where what stood there is now.
 *
 * @param anchor the page, or the place on it
 * @param name what stood there: the id of an undertaking, the words of a term; empty for a page
 * @param parts places of the parts of an undertaking that has moved
 * @param note when and why it was withdrawn; empty when it has only moved
 * @param movedTo where it is now, or what took its place: none or one
 */
public record FormerAddress(
    Anchor anchor,
    String name,
    List<Anchor> parts,
    String note,
    List<Inline.CrossReference> movedTo) {
  public FormerAddress {
    parts = List.copyOf(parts);
    movedTo = List.copyOf(movedTo);
  }

  /** Whether it is the address of a whole page. */
  public boolean isPage() {
    return anchor.fragment().isEmpty();
  }

  /** Its page. */
  public Anchor page() {
    return Anchor.document(anchor.compact(), anchor.document());
  }
}
