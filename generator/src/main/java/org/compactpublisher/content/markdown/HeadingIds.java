package org.compactpublisher.content.markdown;

import java.util.HashSet;
import java.util.Set;

/** The ids of the headings of one text, each given once. */
public final class HeadingIds {
  /** Ids of parts that documents have besides their prose. */
  private static final Set<String> OF_PARTS = Set.of("aim", "examples", "links");

  private final Set<String> taken = new HashSet<>(OF_PARTS);

  /** Takes an id; false when it was taken before. */
  public boolean take(String id) {
    return taken.add(id);
  }

  /** Takes an id made from a slug: the slug itself, or with the first number that is free. */
  public String takeFree(String slug) {
    String id = slug;
    for (int number = 2; !taken.add(id); number++) {
      id = slug + "-" + number;
    }
    return id;
  }
}
