package org.compactpublisher.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a printing has shown for the next one: which chapters end with a page of a few lines, and
 * what is at the top of each page.
 *
 * @param trials how many ways have been tried to set a chapter that ends so, by id
 * @param tops how many pages of its chapter come before the first page that has it at the top, by
 *     id
 */
record PageFit(Map<String, Integer> trials, Map<String, Integer> tops) {
  /**
   * What is tried one after the other, as steps closer than usual: closer lines may spare the last
   * page, wider ones may fill it; what nothing helps is set as usual.
   */
  private static final List<Integer> TRIALS = List.of(0, 2, 3, 1, -1, 0);

  /** Before anything is printed. */
  static final PageFit UNKNOWN = new PageFit(Map.of(), Map.of());

  PageFit {
    trials = Map.copyOf(trials);
    tops = Map.copyOf(tops);
  }

  /** How many steps closer than usual the lines of a chapter stand. */
  int tightness(String chapter) {
    return TRIALS.get(trials.getOrDefault(chapter, 0));
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
    Map<String, Integer> next = new TreeMap<>(trials);
    for (String chapter : layout.shortEnds()) {
      if (next.getOrDefault(chapter, 0) < TRIALS.size() - 1) {
        next.merge(chapter, 1, Integer::sum);
      }
    }
    return new PageFit(next, layout.tops());
  }
}
