package org.compactpublisher.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which words of one text were removed, and which of another were added. One or two common words
 * between two changes are counted as changed too, so that readers see phrases and not confetti.
 */
final class WordDifference {
  /** Fewer common words than this between two changes do not stand for themselves. */
  private static final int ISLAND = 3;

  private final BitSet removed = new BitSet();
  private final BitSet added = new BitSet();
  private final Similarity similarity;

  private WordDifference(List<String> before, List<String> after) {
    CommonWords common = CommonWords.of(before, after);
    this.similarity = new Similarity(common.count(), before.size() + after.size());
    int old = 0;
    int fresh = 0;
    for (Run run : joined(runs(common, before.size(), after.size()))) {
      if (!run.same) {
        removed.set(old, old + run.before);
        added.set(fresh, fresh + run.after);
      }
      old += run.before;
      fresh += run.after;
    }
  }

  /** Compares two texts, each given as the letters of its words. */
  static WordDifference of(List<String> before, List<String> after) {
    return new WordDifference(before, after);
  }

  Similarity similarity() {
    return similarity;
  }

  /** Whether both texts have words and none of them stands unmarked. */
  boolean leavesNothing() {
    return similarity.words() > 0
        && removed.cardinality() + added.cardinality() == similarity.words();
  }

  /** Which words of the older text were removed. */
  BitSet removed() {
    return (BitSet) removed.clone();
  }

  /** Which words of the newer text were added. */
  BitSet added() {
    return (BitSet) added.clone();
  }

  /** Words that stand in both texts, or words of each that took the place of the other's. */
  private record Run(int before, int after, boolean same) {
    Run with(Run next) {
      return new Run(before + next.before, after + next.after, same && next.same);
    }

    boolean replaces() {
      return !same && before > 0 && after > 0;
    }
  }

  private static List<Run> runs(CommonWords common, int before, int after) {
    List<Run> runs = new ArrayList<>();
    int old = 0;
    int fresh = 0;
    while (old < before || fresh < after) {
      int first = old;
      int begin = fresh;
      while (old < before && fresh < after && common.hasBefore(old) && common.hasAfter(fresh)) {
        old++;
        fresh++;
      }
      if (old > first) {
        runs.add(new Run(old - first, fresh - begin, true));
        continue;
      }
      while (old < before && !common.hasBefore(old)) {
        old++;
      }
      while (fresh < after && !common.hasAfter(fresh)) {
        fresh++;
      }
      runs.add(new Run(old - first, fresh - begin, false));
    }
    return runs;
  }

  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (int index = 0; index < runs.size(); index++) {
      int last = joined.size() - 1;
      Run run = runs.get(index);
      boolean island = run.same && run.before < ISLAND && last >= 0 && index + 1 < runs.size();
      if (island && joined.get(last).with(runs.get(index + 1)).replaces()) {
        joined.set(last, joined.get(last).with(run).with(runs.get(index + 1)));
        index++;
      } else {
        joined.add(run);
      }
    }
    return joined;
  }
}
