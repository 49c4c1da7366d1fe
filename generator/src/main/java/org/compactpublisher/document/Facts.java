package org.compactpublisher.document;

import java.util.List;

/**
 * What is known of a compact apart from its pages, for data and metadata. Empty texts and lists
 * mean that nothing is said.
 *
 * @param series the same words in every edition of a compact
 * @param edition such as {@code 2009}
 * @param replaces id of the edition that this one replaces or would replace
 * @param timeline events in the order of time
 * @param values values or principles that the parties share
 * @param partners partners by kind
 * @param disputeRoutes where to turn in a dispute
 * @param disputeSteps what to do in a dispute, one after the other
 * @param review who reviews the compact, and how: one or none
 */
public record Facts(
    String series,
    String edition,
    String replaces,
    List<Event> timeline,
    List<Value> values,
    List<Partners> partners,
    List<Route> disputeRoutes,
    List<ListItem> disputeSteps,
    List<Review> review) {
  public Facts {
    timeline = List.copyOf(timeline);
    values = List.copyOf(values);
    partners = List.copyOf(partners);
    disputeRoutes = List.copyOf(disputeRoutes);
    disputeSteps = List.copyOf(disputeSteps);
    review = List.copyOf(review);
  }

  /**
   * Partners of one kind.
   *
   * @param title empty when there is only one kind
   * @param party id of the party they belong to; empty when it is not told
   */
  public record Partners(String title, String party, List<Partner> partners) {
    public Partners {
      partners = List.copyOf(partners);
    }
  }

  /**
   * Somewhere to turn in a dispute.
   *
   * @param text empty when the name says it
   */
  public record Route(String name, List<Block> text) {
    public Route {
      text = List.copyOf(text);
    }
  }

  /**
   * Who reviews a compact, and how.
   *
   * @param reportsTo empty when nobody is named
   */
  public record Review(String who, String howOften, String reportsTo, List<ListItem> tasks) {
    public Review {
      tasks = List.copyOf(tasks);
    }
  }
}
