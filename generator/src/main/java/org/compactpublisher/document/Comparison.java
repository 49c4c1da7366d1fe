package org.compactpublisher.document;

import java.util.List;
import java.util.Optional;

/**
 * What an edition changed against the one it replaces, as data.
 *
 * @param from id of the edition that is replaced
 * @param to id of the edition that replaces it
 * @param undertakings of the older edition in reading order, then of the newer
 */
public record Comparison(
    String from,
    String to,
    EditionTotal fromTotal,
    EditionTotal toTotal,
    List<Entry> undertakings) {
  public Comparison {
    undertakings = List.copyOf(undertakings);
  }

  /**
   * An undertaking of one of the two editions.
   *
   * @param edition id of its edition
   * @param code the place of its code of practice or part, such as {@code codes/funding}
   * @param party id of the party that promises
   * @param others ids of those it follows, or of those that follow it
   * @param movedParty whether none of the others is of its party
   * @param movedCode whether none of the others is in its code
   * @param merged whether it is made of several, or one of several that were made into one
   * @param split whether it became several, or is one of several that one became
   * @param similarity with the others taken together, in hundredths; 0 without others
   * @param note the editor's; empty for none
   */
  public record Entry(
      String edition,
      String id,
      String code,
      String party,
      Fate fate,
      List<String> others,
      boolean movedParty,
      boolean movedCode,
      boolean merged,
      boolean split,
      int similarity,
      Optional<Force> force,
      String note) {
    public Entry {
      others = List.copyOf(others);
    }
  }

  /** How a promise compares with those that it follows. */
  public enum Force {
    STRONGER,
    WEAKER
  }
}
