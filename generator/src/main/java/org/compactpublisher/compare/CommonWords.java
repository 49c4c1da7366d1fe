package org.compactpublisher.compare;

import java.util.BitSet;
import java.util.List;

/**
 * The longest common subsequence of two lists of words, by Hirschberg's method: its memory grows
 * with the length of one list, not with the product of both.
 */
final class CommonWords {
  private final List<String> before;
  private final List<String> after;
  private final BitSet inBefore = new BitSet();
  private final BitSet inAfter = new BitSet();

  private CommonWords(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  static CommonWords of(List<String> before, List<String> after) {
    CommonWords common = new CommonWords(before, after);
    common.find(0, before.size(), 0, after.size());
    return common;
  }

  int count() {
    return inBefore.cardinality();
  }

  boolean hasBefore(int word) {
    return inBefore.get(word);
  }

  boolean hasAfter(int word) {
    return inAfter.get(word);
  }

  private void find(int from, int to, int first, int last) {
    int start = from;
    int begin = first;
    while (start < to && begin < last && same(start, begin)) {
      keep(start++, begin++);
    }
    int end = to;
    int stop = last;
    while (start < end && begin < stop && same(end - 1, stop - 1)) {
      keep(--end, --stop);
    }
    if (end - start == 1) {
      findOne(start, begin, stop);
    } else if (start < end && begin < stop) {
      divide(start, end, begin, stop);
    }
  }

  private void findOne(int word, int begin, int stop) {
    for (int other = begin; other < stop; other++) {
      if (same(word, other)) {
        keep(word, other);
        return;
      }
    }
  }

  /** Cuts the first list in its middle and the second where most words are common. */
  private void divide(int start, int end, int begin, int stop) {
    int middle = (start + end) / 2;
    int[] left = lengths(start, middle, begin, stop);
    int[] right = lengthsFromEnd(middle, end, begin, stop);
    int cut = 0;
    for (int width = 1; width < left.length; width++) {
      if (left[width] + right[width] > left[cut] + right[cut]) {
        cut = width;
      }
    }
    find(start, middle, begin, begin + cut);
    find(middle, end, begin + cut, stop);
  }

  /** How many words are common with each beginning of a stretch of the second list. */
  private int[] lengths(int start, int end, int begin, int stop) {
    int[] row = new int[stop - begin + 1];
    for (int word = start; word < end; word++) {
      int diagonal = 0;
      for (int width = 1; width < row.length; width++) {
        int above = row[width];
        row[width] = same(word, begin + width - 1) ? diagonal + 1 : Math.max(above, row[width - 1]);
        diagonal = above;
      }
    }
    return row;
  }

  /** The same with each end, by the width of what is left before it. */
  private int[] lengthsFromEnd(int start, int end, int begin, int stop) {
    int[] row = new int[stop - begin + 1];
    for (int word = end - 1; word >= start; word--) {
      int diagonal = 0;
      for (int width = row.length - 2; width >= 0; width--) {
        int above = row[width];
        row[width] = same(word, begin + width) ? diagonal + 1 : Math.max(above, row[width + 1]);
        diagonal = above;
      }
    }
    return row;
  }

  private boolean same(int word, int other) {
    return before.get(word).equals(after.get(other));
  }

  private void keep(int word, int other) {
    inBefore.set(word);
    inAfter.set(other);
  }
}
