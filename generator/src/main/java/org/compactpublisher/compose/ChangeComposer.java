package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.compare.ComparedUndertaking;
import org.compactpublisher.compare.EditionComparison;
import org.compactpublisher.compare.PlacedUndertaking;
import org.compactpublisher.compare.TextComparison;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Change;
import org.compactpublisher.document.Change.Showing;
import org.compactpublisher.document.Change.Side;
import org.compactpublisher.document.Label;
import org.compactpublisher.model.Compact;

/** Turns one compared undertaking into what readers see of it. */
final class ChangeComposer {
  private final Compact before;
  private final Compact after;
  private final ComparisonWords words;
  private final ChangeRemarks remarks;

  ChangeComposer(EditionComparison comparison, ComparisonWords words) {
    this.before = comparison.before();
    this.after = comparison.after();
    this.words = words;
    this.remarks = new ChangeRemarks(comparison, words);
  }

  /** An undertaking of the newer edition. */
  Change later(ComparedUndertaking compared) {
    return compared.others().isEmpty() ? added(compared) : carriedOn(compared);
  }

  /** An undertaking of the older edition that nothing carries on. */
  Change dropped(ComparedUndertaking compared) {
    PlacedUndertaking old = compared.placed();
    Label none =
        words.tense(Label.CHANGES_CARRIED_ON_BY_NONE, Label.CHANGES_CARRIED_ON_BY_NONE_DRAFT);
    String absent = words.text(none, edition(after.about().edition()));
    return new Change(
        compared.fate(),
        ComparisonWords.droppedRow(after, old),
        words.named(before, List.of(old)),
        List.of(),
        Showing.ALONE,
        List.of(new Side(before.about().edition(), TextComparison.alone(old.undertaking()))),
        List.of(),
        List.of(side(words.after(after), absent)));
  }

  private Change added(ComparedUndertaking compared) {
    PlacedUndertaking fresh = compared.placed();
    String absent = words.text(Label.CHANGES_CARRIES_ON_NONE, edition(before.about().edition()));
    return new Change(
        compared.fate(),
        ComparisonWords.row(after, fresh),
        words.named(after, List.of(fresh)),
        remarks.of(compared),
        Showing.ALONE,
        List.of(),
        List.of(new Side(words.after(after), TextComparison.alone(fresh.undertaking()))),
        List.of(side(before.about().edition(), absent)));
  }

  private Change carriedOn(ComparedUndertaking compared) {
    PlacedUndertaking fresh = compared.placed();
    TextComparison texts =
        TextComparison.of(
            compared.others().stream().map(PlacedUndertaking::undertaking).toList(),
            fresh.undertaking());
    String became = words.text(words.tense(Label.CHANGES_BECAME, Label.CHANGES_BECAME_DRAFT));
    return new Change(
        compared.fate(),
        ComparisonWords.row(after, fresh),
        Phrase.of(
            became,
            Map.of(
                "before", words.named(before, compared.others()),
                "after", words.named(after, List.of(fresh)))),
        remarks.of(compared),
        texts.showing(),
        sides(compared.others(), texts.before()),
        List.of(new Side(words.after(after), texts.after())),
        List.of());
  }

  private List<Side> sides(List<PlacedUndertaking> placed, List<List<Block>> wordings) {
    String edition = before.about().edition();
    List<Side> sides = new ArrayList<>();
    for (PlacedUndertaking each : placed) {
      String name = placed.size() == 1 ? edition : edition + ComparisonWords.NO_BREAK + each.id();
      sides.add(new Side(name, wordings.get(sides.size())));
    }
    return sides;
  }

  private static Map<String, String> edition(String name) {
    return Map.of("edition", name);
  }

  private static Side side(String name, String sentence) {
    return new Side(name, List.of(new Block.Paragraph(Phrase.text(sentence))));
  }
}
