package org.compactpublisher.document;

import java.util.List;

/**
 * Undertakings shown away from their own page: those of one code in a list by party, those of one
 * compact in a list by subject.
 *
 * @param title of where they come from
 * @param anchor the excerpt's own place
 * @param source where they come from
 * @param language BCP 47 tag of their words
 * @param word what their compact calls a promise
 * @param status where their edition stands; none where the page says so already
 * @param groups by party; a group without a title is of the party that the page is about
 */
public record Excerpt(
    String title,
    Anchor anchor,
    Anchor source,
    String language,
    PromiseWord word,
    List<Status> status,
    List<UndertakingGroup> groups) {
  public Excerpt {
    status = List.copyOf(status);
    groups = List.copyOf(groups);
  }

  /** How many undertakings it holds. */
  public int count() {
    return groups.stream().mapToInt(group -> group.undertakings().size()).sum();
  }
}
