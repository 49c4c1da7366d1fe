package org.compactpublisher.compose;

import java.util.List;
import java.util.stream.Stream;
import org.compactpublisher.compare.ComparedUndertaking;
import org.compactpublisher.compare.EditionComparison;
import org.compactpublisher.compare.PlacedUndertaking;
import org.compactpublisher.document.Comparison;
import org.compactpublisher.document.Comparison.Entry;
import org.compactpublisher.document.Labels;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.Undertaking;

/** Keeps of a comparison what programs need: no wordings, but every fate. */
final class ComparisonRecord {
  private ComparisonRecord() {}

  static Comparison of(EditionComparison comparison, Labels labels) {
    ComparisonTotals totals =
        new ComparisonTotals(comparison, new ComparisonWords(comparison, labels));
    List<Entry> entries =
        Stream.concat(
                comparison.earlier().stream().map(each -> entry(comparison.before(), each)),
                comparison.later().stream().map(each -> entry(comparison.after(), each)))
            .toList();
    return new Comparison(
        comparison.before().about().id(),
        comparison.after().about().id(),
        totals.before(),
        totals.after(),
        entries);
  }

  private static Entry entry(Compact edition, ComparedUndertaking compared) {
    Undertaking undertaking = compared.placed().undertaking();
    return new Entry(
        edition.about().id(),
        undertaking.id(),
        compared.placed().code().id(),
        compared.placed().group().party(),
        compared.fate(),
        compared.others().stream().map(PlacedUndertaking::id).toList(),
        compared.movedParty(),
        compared.movedCode(),
        compared.merged(),
        compared.split(),
        compared.similarity().hundredths(),
        undertaking.force().map(force -> Comparison.Force.valueOf(force.name())),
        undertaking.change());
  }
}
