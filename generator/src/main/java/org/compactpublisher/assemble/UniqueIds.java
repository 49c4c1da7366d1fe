package org.compactpublisher.assemble;

import java.util.Locale;
import java.util.Map;
import org.compactpublisher.source.Rule;

/** Keeps the ids of a compact apart: as anchors they are written in lower case. */
final class UniqueIds {
  private UniqueIds() {}

  /** Adds the id under the key {@code id}, and tells when it is used already. */
  static void add(Map<String, String> ids, String id, MapReader keys, String path) {
    String first = id.isEmpty() ? null : ids.putIfAbsent(id.toLowerCase(Locale.ROOT), path);
    if (first != null) {
      keys.fault(
          Rule.ID_DUPLICATE,
          "id",
          "the id '" + id + "' is used already" + (first.equals(path) ? "" : " in " + first),
          "give this one an id of its own; ids never change, so leave the older one");
    }
  }
}
