package org.compactpublisher.document;

import java.util.List;

/**
 * What the pages of the whole site need of one compact, kept when the compact itself is let go.
 *
 * @param summary as lists of compacts show it
 * @param promises its undertakings that are tagged with a subject
 * @param terms the words of its glossary, each leading to its meaning
 * @param news what happened to it on a known day, for the feed
 * @param moved pages that were published once and have moved
 */
public record Digest(
    CompactSummary summary,
    List<SubjectPromise> promises,
    List<Inline.CrossReference> terms,
    List<News> news,
    List<FormerAddress> moved) {
  public Digest {
    promises = List.copyOf(promises);
    terms = List.copyOf(terms);
    news = List.copyOf(news);
    moved = List.copyOf(moved);
  }

  /**
   * An undertaking under one subject.
   *
   * @param subject id of the subject
   */
  public record SubjectPromise(String subject, Party party, Undertaking undertaking) {}

  /**
   * What happened on one day.
   *
   * @param id for ever, unique in the compact, such as {@code adopted}
   * @param target the page to read
   */
  public record News(String id, PrintedDate date, String title, String text, Anchor target) {}
}
