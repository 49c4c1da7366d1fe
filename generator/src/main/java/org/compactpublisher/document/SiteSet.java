package org.compactpublisher.document;

import java.util.List;

/**
 * What the pages of the whole site are made from, once every compact has been made.
 *
 * @param compacts one digest each, in the order of the front page
 * @param documents pages of the site that gather from the compacts, such as one for each subject
 * @param terms of all compacts from A to Z
 * @param addresses of the web pages of all compacts, from the site's root, in order
 */
public record SiteSet(
    List<Digest> compacts,
    List<Document> documents,
    List<TermLetter> terms,
    List<String> addresses) {
  public SiteSet {
    compacts = List.copyOf(compacts);
    documents = List.copyOf(documents);
    terms = List.copyOf(terms);
    addresses = List.copyOf(addresses);
  }
}
