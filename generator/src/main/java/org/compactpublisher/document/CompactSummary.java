package org.compactpublisher.document;

import java.util.List;

/**
 * A compact as lists of compacts show it.
 *
 * @param figures counts worth telling, such as 102 undertakings
 */
public record CompactSummary(
    String title,
    String shortTitle,
    String area,
    String summary,
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
   */
  public record Count(int number, String name) {}
}
