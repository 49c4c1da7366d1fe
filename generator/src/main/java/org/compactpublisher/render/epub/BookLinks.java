package org.compactpublisher.render.epub;

import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.render.Addresses;

/**
 * Where places of a compact stand in its book. Undertakings, terms and headings have the ids that
 * they have on the web.
 *
 * @param documents everything in the book
 * @param baseUrl of the site, for places that are not in the book
 */
record BookLinks(DocumentSet documents, String baseUrl) {
  static final String TITLE = "title.xhtml";
  private static final String FOLDER = "text/";

  /** The page of a document, beside the package. */
  static String page(Anchor anchor) {
    return anchor.document().isEmpty() ? TITLE : FOLDER + anchor.document() + ".xhtml";
  }

  /** The link to a place from a page of the book: inside it, or else on the web. */
  String href(String from, Anchor target) {
    if (!holds(target)) {
      return baseUrl + Addresses.of(target);
    }
    String fragment = target.fragment().isEmpty() ? "" : "#" + target.fragment();
    boolean here = page(target).equals(from) && !fragment.isEmpty();
    return here ? fragment : Addresses.relative(from, page(target)) + fragment;
  }

  /** Whether a place is in the book. */
  boolean holds(Anchor target) {
    boolean home = target.document().isEmpty() && target.fragment().isEmpty();
    Anchor page = Anchor.document(target.compact(), target.document());
    return target.compact().equals(documents.id())
        && (home || documents.documents().stream().anyMatch(one -> one.anchor().equals(page)));
  }
}
