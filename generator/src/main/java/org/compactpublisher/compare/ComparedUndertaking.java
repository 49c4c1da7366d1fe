package org.compactpublisher.compare;

import java.util.List;
import org.compactpublisher.document.Fate;

/**
 * An undertaking of one edition and what it has to do with the other.
 *
 * @param placed the undertaking itself
 * @param others those that it follows, or those that follow it
 * @param similarity with the others taken together
 * @param merged whether it is made of several, or one of several that were made into one
 * @param split whether it became several, or is one of several that one became
 */
public record ComparedUndertaking(
    PlacedUndertaking placed,
    List<PlacedUndertaking> others,
    Fate fate,
    Similarity similarity,
    boolean merged,
    boolean split) {
  public ComparedUndertaking {
    others = List.copyOf(others);
  }

  /** Whether it is carried on, and by no undertaking of its own party. */
  public boolean movedParty() {
    return !others.isEmpty() && others.stream().noneMatch(placed::sameParty);
  }

  /** Whether it is carried on, and by no undertaking in its own code. */
  public boolean movedCode() {
    return !others.isEmpty() && others.stream().noneMatch(placed::sameCode);
  }
}
