package org.compactpublisher.document;

import java.util.List;

/**
 * Terms of all compacts under one letter.
 *
 * @param letter a capital, or {@code 0–9}
 */
public record TermLetter(String letter, Anchor anchor, List<TermPlaces> terms) {
  public TermLetter {
    terms = List.copyOf(terms);
  }

  /**
   * A term, and where each compact explains it.
   *
   * @param places named as their compacts
   */
  public record TermPlaces(String term, List<Inline.CrossReference> places) {
    public TermPlaces {
      places = List.copyOf(places);
    }
  }
}
