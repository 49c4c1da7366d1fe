package org.compactpublisher.render.docx;

import java.util.ArrayList;
import java.util.List;

/** Counts the lists of a text. */
final class ListInstances {
  private final List<ListInstance> lists = new ArrayList<>();

  ListInstance next(boolean numbered, int level, int start) {
    ListInstance list = new ListInstance(lists.size() + 1, numbered, level, start);
    lists.add(list);
    return list;
  }

  List<ListInstance> all() {
    return List.copyOf(lists);
  }
}
