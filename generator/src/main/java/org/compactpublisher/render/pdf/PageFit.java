package org.compactpublisher.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a printing has shown for the next one: which chapters end with a page of a few lines, that
 * can be pulled back when the lines stand closer, and what is at the top of each page.
 *
 * @param tightness of the chapters that were found too long by a few lines, by id
 * @param tops how many pages of its chapter come before the first page that has it at the top, by
 *     id
 */
record PageFit(Map<String, Integer> tightness, Map<String, Integer> tops) {
  /** How close lines can stand; one step more, and a chapter is given up and set as usual. */
  static final int TIGHTEST = 2;

  /** Before anything is printed. */
  static final PageFit UNKNOWN = new PageFit(Map.of(), Map.of());

  PageFit {
    tightness = Map.copyOf(tightness);
    tops = Map.copyOf(tops);
  }

  /** How much closer the lines of a chapter stand. */
  int tightness(String chapter) {
    int steps = tightness.getOrDefault(chapter, 0);
    return steps > TIGHTEST ? 0 : steps;
  }

  /**
   * The heads of a chapter's pages; the first alone as long as nothing is known.
   *
   * @param all one for each place in the chapter that has a head of its own
   */
  List<Chapter.Running> heads(List<Chapter.Running> all) {
    List<Chapter.Running> heads = new ArrayList<>();
    heads.add(all.get(0));
    int from = 0;
    for (Chapter.Running next : all.subList(1, all.size())) {
      int top = tops.getOrDefault(next.id(), from);
      Chapter.Running last = heads.remove(heads.size() - 1);
      if (top > from) {
        heads.add(new Chapter.Running(last.id(), last.title(), top - from));
        heads.add(next);
        from = top;
      } else {
        heads.add(tops.containsKey(next.id()) ? next : last);
      }
    }
    return heads;
  }

  /** What is known after another printing. */
  PageFit after(PageLayout layout) {
    Map<String, Integer> steps = new TreeMap<>(tightness);
    for (String chapter : layout.shortEnds()) {
      if (steps.getOrDefault(chapter, 0) <= TIGHTEST) {
        steps.merge(chapter, 1, Integer::sum);
      }
    }
    return new PageFit(steps, layout.tops());
  }
}
