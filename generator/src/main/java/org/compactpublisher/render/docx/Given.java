package org.compactpublisher.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.document.Inline;

/** What a template hands to a function, by its position. */
final class Given {
  private Given() {}

  static String text(List<Object> given, int position) {
    return of(given, position, String.class);
  }

  static int number(List<Object> given, int position) {
    return of(given, position, Number.class).intValue();
  }

  static List<Inline> inlines(List<Object> given) {
    List<Inline> inlines = new ArrayList<>();
    for (Object inline : of(given, 0, List.class)) {
      inlines.add((Inline) inline);
    }
    return inlines;
  }

  /** What is put into a label, by name: the second argument, if there is one. */
  static Map<String, String> values(List<Object> given) {
    Map<String, String> values = new TreeMap<>();
    if (given.size() > 1 && given.get(1) instanceof Map<?, ?> map) {
      map.forEach((name, value) -> values.put(String.valueOf(name), String.valueOf(value)));
    }
    return values;
  }

  static <T> T of(List<Object> given, int position, Class<T> type) {
    if (given.size() > position && type.isInstance(given.get(position))) {
      return type.cast(given.get(position));
    }
    throw new IllegalArgumentException(
        "argument " + (position + 1) + " must be a " + type.getSimpleName());
  }
}
