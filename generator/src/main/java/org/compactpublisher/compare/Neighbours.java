package org.compactpublisher.compare;

import java.util.List;
import java.util.Optional;

/**
 * An edition against those beside it in its series that are published too.
 *
 * @param replaced against the edition that it replaces
 * @param replacing against each edition that replaces it
 */
public record Neighbours(Optional<EditionComparison> replaced, List<EditionComparison> replacing) {
  /** An edition without any. */
  public static final Neighbours NONE = new Neighbours(Optional.empty(), List.of());

  public Neighbours {
    replacing = List.copyOf(replacing);
  }
}
