package org.compactpublisher.render.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what the text leads to and shows, each once, in the order of its first use. */
final class Relations {
  private final Map<String, Relation> relations = new LinkedHashMap<>();

  /** The id of an address outside the file. */
  String link(String address) {
    return relation("link", false, address);
  }

  /** The id of a picture in the file. */
  String picture(String place) {
    return relation("picture", true, place);
  }

  List<Relation> all() {
    return new ArrayList<>(relations.values());
  }

  private String relation(String kind, boolean picture, String target) {
    String id = kind + (relations.size() + 1);
    return relations
        .computeIfAbsent(kind + " " + target, key -> new Relation(id, picture, target))
        .id();
  }
}
