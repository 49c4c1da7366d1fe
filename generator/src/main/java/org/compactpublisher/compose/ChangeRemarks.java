package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.compare.ComparedUndertaking;
import org.compactpublisher.compare.EditionComparison;
import org.compactpublisher.compare.PlacedUndertaking;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.Undertaking;

/** What is said of a change besides its wordings: moved, merged, split, and the editor's note. */
final class ChangeRemarks {
  private final EditionComparison comparison;
  private final ComparisonWords words;

  ChangeRemarks(EditionComparison comparison, ComparisonWords words) {
    this.comparison = comparison;
    this.words = words;
  }

  List<Block> of(ComparedUndertaking compared) {
    List<Block> remarks = new ArrayList<>();
    if (compared.merged()) {
      Map<String, String> values =
          Map.of(
              "count", Integer.toString(compared.others().size()),
              "thing", comparison.before().about().word().afterNumber());
      remarks.add(new Block.Paragraph(Phrase.text(words.text(Label.CHANGES_ROW_MERGED, values))));
    }
    for (PlacedUndertaking old : compared.others()) {
      moved(old, compared.placed(), remarks);
      split(old, compared.placed(), remarks);
    }
    note(compared.placed().undertaking(), remarks);
    return remarks;
  }

  private void moved(PlacedUndertaking old, PlacedUndertaking fresh, List<Block> remarks) {
    boolean code = !old.sameCode(fresh);
    boolean party = !old.sameParty(fresh);
    if (code || party) {
      Label label = words.tense(Label.CHANGES_ROW_MOVED, Label.CHANGES_ROW_MOVED_DRAFT);
      remarks.add(
          said(
              label,
              Map.of(
                  "id", words.named(comparison.before(), List.of(old)),
                  "from", place(comparison.before(), old, code, party),
                  "to", place(comparison.after(), fresh, code, party))));
    }
  }

  private static List<Inline> place(
      Compact edition, PlacedUndertaking placed, boolean code, boolean party) {
    List<String> names = new ArrayList<>();
    if (code) {
      names.add(placed.code().shortTitle());
    }
    if (party) {
      names.add(edition.party(placed.group().party()).name());
    }
    return Phrase.text(String.join(", ", names));
  }

  private void split(PlacedUndertaking old, PlacedUndertaking fresh, List<Block> remarks) {
    List<Inline.CrossReference> others =
        comparison.earlier(old.id()).stream()
            .flatMap(compared -> compared.others().stream())
            .filter(follower -> !follower.id().equals(fresh.id()))
            .map(follower -> ComparisonWords.entry(comparison.after(), follower))
            .toList();
    if (!others.isEmpty()) {
      Label label = words.tense(Label.CHANGES_ROW_SPLIT, Label.CHANGES_ROW_SPLIT_DRAFT);
      remarks.add(
          said(
              label,
              Map.of(
                  "id", words.named(comparison.before(), List.of(old)),
                  "ids", rows(others))));
    }
  }

  private List<Inline> rows(List<Inline.CrossReference> others) {
    List<Inline> rows = new ArrayList<>();
    rows.add(new Inline.Text(comparison.after().about().edition() + ComparisonWords.NO_BREAK));
    rows.addAll(words.joined(others));
    return rows;
  }

  private void note(Undertaking undertaking, List<Block> remarks) {
    Label label = words.tense(Label.CHANGES_NOTE, Label.CHANGES_NOTE_DRAFT);
    if (undertaking.force().isPresent()) {
      label =
          undertaking.force().get() == Undertaking.Force.STRONGER
              ? words.tense(Label.CHANGES_STRONGER, Label.CHANGES_STRONGER_DRAFT)
              : words.tense(Label.CHANGES_WEAKER, Label.CHANGES_WEAKER_DRAFT);
    } else if (undertaking.change().isEmpty()) {
      return;
    }
    String thing = comparison.after().about().word().one();
    List<Inline> note = new ArrayList<>();
    note.add(new Inline.Strong(Phrase.text(words.text(label, Map.of("thing", thing)))));
    if (!undertaking.change().isEmpty()) {
      note.add(new Inline.Text(" " + undertaking.change()));
    }
    remarks.add(new Block.Paragraph(note));
  }

  private Block said(Label label, Map<String, List<Inline>> values) {
    return new Block.Paragraph(Phrase.of(words.text(label), values));
  }
}
