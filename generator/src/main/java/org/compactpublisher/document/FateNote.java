package org.compactpublisher.document;

import java.util.List;

/**
 * What an undertaking's own page says of its fate in one other edition.
 *
 * @param words such as {@code Kept from F-V2 in Kent 2009}
 * @param history leads to both wordings, side by side
 */
public record FateNote(Fate fate, List<Inline> words, Inline.CrossReference history) {
  public FateNote {
    words = List.copyOf(words);
  }
}
