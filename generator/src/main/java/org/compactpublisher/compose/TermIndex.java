package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.document.Alphabet;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Digest;
import org.compactpublisher.document.Filing;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.Slug;
import org.compactpublisher.document.TermLetter;
import org.compactpublisher.document.TermLetter.TermPlaces;

/** The terms of all compacts from A to Z, each once, with the compacts that explain it. */
final class TermIndex {
  private final Alphabet alphabet;

  TermIndex(Alphabet alphabet) {
    this.alphabet = alphabet;
  }

  List<TermLetter> of(List<Digest> digests) {
    Map<String, TermPlaces> terms = new TreeMap<>();
    for (Digest digest : digests) {
      for (Inline.CrossReference term : digest.terms()) {
        String name = InlineText.of(term.content());
        Inline.CrossReference place =
            new Inline.CrossReference(
                List.of(new Inline.Text(digest.summary().shortTitle())), term.target());
        terms.merge(Filing.key(name), new TermPlaces(name, List.of(place)), TermIndex::together);
      }
    }
    return letters(terms);
  }

  private static TermPlaces together(TermPlaces first, TermPlaces other) {
    List<Inline.CrossReference> places = new ArrayList<>(first.places());
    places.addAll(other.places());
    return new TermPlaces(first.term(), places);
  }

  private List<TermLetter> letters(Map<String, TermPlaces> terms) {
    List<TermPlaces> filed = List.copyOf(terms.values());
    return alphabet.byLetter(filed, term -> Filing.key(term.term())).entrySet().stream()
        .map(letter -> new TermLetter(letter.getKey(), anchor(letter.getKey()), letter.getValue()))
        .toList();
  }

  private static Anchor anchor(String letter) {
    return Anchor.heading("", "search", "letter-" + Slug.of(letter));
  }
}
