package org.compactpublisher.document;

import java.util.List;

/**
 * What an undertaking's own page says of its fate in one other edition.
 *
 * @param edition the other edition, such as {@code Kent 2009}
 * @param later whether the other edition came after its own
 * @param words such as {@code Kept from F-V2 in Kent 2009}
 * @param history lead to both wordings, side by side: one for each undertaking that it became
 */
public record FateNote(
    Fate fate,
    String edition,
    boolean later,
    List<Inline> words,
    List<Inline.CrossReference> history) {
  public FateNote {
    words = List.copyOf(words);
    history = List.copyOf(history);
  }
}
