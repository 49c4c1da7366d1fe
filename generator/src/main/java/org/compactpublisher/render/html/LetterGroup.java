package org.compactpublisher.render.html;

import java.util.List;
import java.util.Locale;
import org.compactpublisher.document.Alphabet;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Filing;
import org.compactpublisher.document.TermEntry;

/**
 * Terms of a glossary under one letter.
 *
 * @param letter a capital, or {@code 0–9}
 */
public record LetterGroup(String letter, Anchor anchor, List<TermEntry> terms) {
  public LetterGroup {
    terms = List.copyOf(terms);
  }

  /** Parts terms, which come in the order of an alphabet, by their first letter. */
  static List<LetterGroup> of(List<TermEntry> terms, Alphabet alphabet) {
    return alphabet.byLetter(terms, term -> Filing.key(term.term())).entrySet().stream()
        .map(letter -> group(letter.getKey(), letter.getValue()))
        .toList();
  }

  private static LetterGroup group(String letter, List<TermEntry> terms) {
    Anchor first = terms.get(0).anchor();
    String fragment =
        "letter-" + (letter.equals(Alphabet.DIGITS) ? "0" : letter.toLowerCase(Locale.ROOT));
    return new LetterGroup(
        letter, Anchor.heading(first.compact(), first.document(), fragment), terms);
  }
}
