package org.compactpublisher.compose;

import java.util.List;
import java.util.Map;
import org.compactpublisher.compare.ComparedUndertaking;
import org.compactpublisher.compare.EditionComparison;
import org.compactpublisher.compare.Neighbours;
import org.compactpublisher.compare.PlacedUndertaking;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.model.Compact;

/** The ways from an undertaking's own page to its entries in a comparison. */
final class HistoryLinks {
  private final Compact before;
  private final Compact after;
  private final ComparisonWords words;
  private final boolean severalEditions;

  /**
   * @param neighbours tell whether the undertaking has such ways to other comparisons too
   */
  HistoryLinks(EditionComparison with, ComparisonWords words, Neighbours neighbours) {
    this.before = with.before();
    this.after = with.after();
    this.words = words;
    this.severalEditions =
        neighbours.replaced().stream().count() + neighbours.replacing().size() > 1;
  }

  /** From an undertaking of the newer edition, which has one entry. */
  List<Inline.CrossReference> later(ComparedUndertaking compared) {
    Anchor row = ComparisonWords.row(after, compared.placed());
    return List.of(compared.others().isEmpty() ? see(row) : compare(before, row));
  }

  /** From an undertaking of the older edition, which has an entry for each that carries it on. */
  List<Inline.CrossReference> earlier(ComparedUndertaking compared) {
    if (compared.others().isEmpty()) {
      return List.of(see(ComparisonWords.droppedRow(after, compared.placed())));
    } else if (compared.others().size() == 1) {
      return List.of(compare(after, ComparisonWords.row(after, compared.others().get(0))));
    }
    return compared.others().stream().map(this::compareWith).toList();
  }

  private Inline.CrossReference see(Anchor row) {
    Map<String, String> edition = Map.of("edition", after.about().shortTitle());
    return link(
        severalEditions
            ? words.text(words.tense(Label.CHANGES_SEE, Label.CHANGES_SEE_DRAFT), edition)
            : words.text(Label.COMPARE),
        row);
  }

  private Inline.CrossReference compare(Compact other, Anchor row) {
    return link(
        severalEditions ? with(other.about().shortTitle()) : words.text(Label.COMPARE), row);
  }

  private Inline.CrossReference compareWith(PlacedUndertaking follower) {
    String edition = after.about().shortTitle() + ComparisonWords.NO_BREAK;
    return link(
        with(severalEditions ? edition + follower.id() : follower.id()),
        ComparisonWords.row(after, follower));
  }

  private String with(String other) {
    return words.text(Label.FATE_COMPARE, Map.of("with", other));
  }

  private static Inline.CrossReference link(String said, Anchor row) {
    return new Inline.CrossReference(Phrase.text(said), row);
  }
}
