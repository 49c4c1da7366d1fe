package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.compare.ComparedUndertaking;
import org.compactpublisher.compare.EditionComparison;
import org.compactpublisher.compare.Neighbours;
import org.compactpublisher.document.FateNote;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.model.Compact;

/** Says on an undertaking's own page what became of it in the editions beside its own. */
final class FateComposer {
  private final Neighbours neighbours;
  private final Labels labels;

  FateComposer(Neighbours neighbours, Labels labels) {
    this.neighbours = neighbours;
    this.labels = labels;
  }

  /** One note for each edition beside its own. */
  List<FateNote> notes(String id) {
    List<FateNote> notes = new ArrayList<>();
    neighbours
        .replaced()
        .flatMap(with -> with.later(id).map(compared -> from(compared, with)))
        .ifPresent(notes::add);
    for (EditionComparison with : neighbours.replacing()) {
      with.earlier(id).map(compared -> to(compared, with)).ifPresent(notes::add);
    }
    return notes;
  }

  private FateNote from(ComparedUndertaking compared, EditionComparison with) {
    ComparisonWords words = new ComparisonWords(with, labels);
    Label label =
        switch (compared.fate()) {
          case KEPT -> Label.FATE_KEPT_FROM;
          case REWORDED -> compared.merged() ? Label.FATE_MERGED_FROM : Label.FATE_REWORDED_FROM;
          default -> words.tense(Label.FATE_NEW_IN, Label.FATE_NEW_IN_DRAFT);
        };
    HistoryLinks links = new HistoryLinks(with, words, neighbours);
    return note(compared, words.text(label), with.before(), false, links.later(compared), words);
  }

  private FateNote to(ComparedUndertaking compared, EditionComparison with) {
    ComparisonWords words = new ComparisonWords(with, labels);
    HistoryLinks links = new HistoryLinks(with, words, neighbours);
    String said = words.text(became(compared, words));
    return note(compared, said, with.after(), true, links.earlier(compared), words);
  }

  private static Label became(ComparedUndertaking compared, ComparisonWords words) {
    if (compared.split()) {
      return words.tense(Label.FATE_SPLIT_INTO, Label.FATE_SPLIT_INTO_DRAFT);
    } else if (compared.merged()) {
      return words.tense(Label.FATE_MERGED_INTO, Label.FATE_MERGED_INTO_DRAFT);
    }
    return switch (compared.fate()) {
      case KEPT -> words.tense(Label.FATE_KEPT_AS, Label.FATE_KEPT_AS_DRAFT);
      case REWORDED -> words.tense(Label.FATE_REWORDED_AS, Label.FATE_REWORDED_AS_DRAFT);
      default -> words.tense(Label.FATE_DROPPED_IN, Label.FATE_DROPPED_IN_DRAFT);
    };
  }

  private static FateNote note(
      ComparedUndertaking compared,
      String words,
      Compact other,
      boolean later,
      List<Inline.CrossReference> history,
      ComparisonWords comparison) {
    String edition = other.about().shortTitle();
    List<Inline> said =
        Phrase.of(
            words,
            Map.of(
                "ids", comparison.ids(other, compared.others()), "edition", Phrase.text(edition)));
    return new FateNote(compared.fate(), edition, later, said, history);
  }
}
