package org.compactpublisher.document;

import java.util.List;

/**
 * Another edition: of the same series, or of the same text in another language.
 *
 * @param shortTitle for links
 * @param language BCP 47 tag
 * @param documents ids of the documents that it has
 * @param current whether it is the edition at hand
 */
public record EditionLink(
    String title,
    String shortTitle,
    Anchor target,
    String language,
    List<String> documents,
    Status status,
    boolean current) {
  public EditionLink {
    documents = List.copyOf(documents);
  }
}
