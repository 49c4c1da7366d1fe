package org.compactpublisher.document;

import java.util.List;

/**
 * A compact as lists of compacts show it.
 *
 * @param language BCP 47 tag
 * @param figures counts worth telling, such as 102 undertakings
 */
public record CompactSummary(
    String title,
    String shortTitle,
    String area,
    String summary,
    String language,
    Anchor target,
    Status status,
    List<Count> figures) {
  public CompactSummary {
    figures = List.copyOf(figures);
  }

  /**
   * A number and what it counts.
   *
   * @param number 1 or more
   * @param name what is counted, singular or plural to match
   * @param language of the name
   */
  public record Count(int number, String name, String language) {}
}
