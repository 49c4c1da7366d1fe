package org.compactpublisher.document;

import java.util.List;

/**
 * How many undertakings an edition has, by their fate.
 *
 * @param edition such as {@code 2009}
 * @param word what the edition calls a promise
 * @param fates in the order in which they are told
 */
public record EditionTotal(String edition, PromiseWord word, int total, List<FateCount> fates) {
  public EditionTotal {
    fates = List.copyOf(fates);
  }

  /** How many undertakings had one fate. */
  public record FateCount(Fate fate, int count) {}
}
