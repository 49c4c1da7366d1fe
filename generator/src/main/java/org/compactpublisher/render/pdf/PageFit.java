package org.compactpublisher.render.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the printings so far have shown for the next one: which chapters end with a page of a few
 * lines, and what is at the top of each page.
 *
 * @param ends how many lines the short last page of a chapter had in each setting tried, by id
 * @param tops how many pages of its chapter come before the first page that has it at the top, by
 *     id
 */
record PageFit(Map<String, List<Integer>> ends, Map<String, Integer> tops) {
  /**
   * What is tried one after the other, as steps closer than usual: closer lines may spare the last
   * page, wider ones may fill it. Where nothing helps, the setting that left the most lines is
   * taken.
   */
  private static final List<Integer> TRIALS = List.of(0, 2, 3, 1, -1);

  /** Before anything is printed. */
  static final PageFit UNKNOWN = new PageFit(Map.of(), Map.of());

  PageFit {
    ends = Map.copyOf(ends);
    tops = Map.copyOf(tops);
  }

  /** How many steps closer than usual the lines of a chapter stand. */
  int tightness(String chapter) {
    List<Integer> known = ends.getOrDefault(chapter, List.of());
    boolean untried = known.size() < TRIALS.size();
    return TRIALS.get(untried ? known.size() : known.indexOf(Collections.max(known)));
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
    Map<String, List<Integer>> next = new TreeMap<>(ends);
    layout
        .shortEnds()
        .forEach((chapter, lines) -> next.merge(chapter, List.of(lines), PageFit::add));
    return new PageFit(next, layout.tops());
  }

  private static List<Integer> add(List<Integer> known, List<Integer> more) {
    return known.size() < TRIALS.size()
        ? Stream.concat(known.stream(), more.stream()).toList()
        : known;
  }
}
