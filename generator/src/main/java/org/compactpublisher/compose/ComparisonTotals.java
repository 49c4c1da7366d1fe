package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.compactpublisher.compare.ComparedUndertaking;
import org.compactpublisher.compare.EditionComparison;
import org.compactpublisher.compare.PlacedUndertaking;
import org.compactpublisher.document.EditionTotal;
import org.compactpublisher.document.EditionTotal.FateCount;
import org.compactpublisher.document.Fate;
import org.compactpublisher.model.Compact;

/** Counts the undertakings of two editions by what became of them. */
final class ComparisonTotals {
  private final EditionComparison comparison;
  private final ComparisonWords words;

  ComparisonTotals(EditionComparison comparison, ComparisonWords words) {
    this.comparison = comparison;
    this.words = words;
  }

  EditionTotal before() {
    String edition = comparison.before().about().edition();
    return total(edition, comparison.before(), comparison.earlier(), Fate.DROPPED);
  }

  EditionTotal after() {
    String edition = words.after(comparison.after());
    return total(edition, comparison.after(), comparison.later(), Fate.NEW);
  }

  private static EditionTotal total(
      String edition, Compact compact, List<ComparedUndertaking> all, Fate without) {
    List<FateCount> counts = new ArrayList<>();
    for (Fate fate : List.of(Fate.KEPT, Fate.REWORDED, without)) {
      counts.add(new FateCount(fate, count(all, each -> each.fate() == fate)));
    }
    return new EditionTotal(edition, compact.about().word(), all.size(), counts);
  }

  /**
   * The figures of one code or party, or of all: the older edition's number, how many of them were
   * kept, reworded and dropped, how many are new, and the newer edition's number.
   */
  List<Integer> figures(Predicate<PlacedUndertaking> which) {
    List<ComparedUndertaking> earlier = in(comparison.earlier(), which);
    List<ComparedUndertaking> later = in(comparison.later(), which);
    return List.of(
        earlier.size(),
        count(earlier, each -> each.fate() == Fate.KEPT),
        count(earlier, each -> each.fate() == Fate.REWORDED),
        count(earlier, each -> each.fate() == Fate.DROPPED),
        count(later, each -> each.fate() == Fate.NEW),
        later.size());
  }

  private static List<ComparedUndertaking> in(
      List<ComparedUndertaking> all, Predicate<PlacedUndertaking> which) {
    return all.stream().filter(each -> which.test(each.placed())).toList();
  }

  private static int count(List<ComparedUndertaking> all, Predicate<ComparedUndertaking> which) {
    return (int) all.stream().filter(which).count();
  }
}
