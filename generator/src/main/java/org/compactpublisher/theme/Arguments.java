package org.compactpublisher.theme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.document.Inline;

/**
 * What a template hands to a function.
 *
 * @param given texts, numbers, lists, maps and records, by position
 */
public record Arguments(List<Object> given) {
  public Arguments {
    given = List.copyOf(given);
  }

  /** How many there are. */
  public int count() {
    return given.size();
  }

  /** The text at a position. */
  public String text(int position) {
    return at(position, String.class);
  }

  /** The number at a position. */
  public int number(int position) {
    return at(position, Number.class).intValue();
  }

  /** The first argument as inline content. */
  public List<Inline> inlines() {
    return list(Inline.class);
  }

  /** The first argument as a list. */
  public <T> List<T> list(Class<T> type) {
    List<?> list = at(0, List.class);
    return list.stream().<T>map(type::cast).toList();
  }

  /** What is put into a label, by name: the second argument, if there is one. */
  public Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    if (given.size() > 1 && given.get(1) instanceof Map<?, ?> map) {
      map.forEach((name, value) -> values.put(String.valueOf(name), String.valueOf(value)));
    }
    return values;
  }

  /**
   * The argument at a position.
   *
   * @throws IllegalArgumentException if there is none, or another type of thing: a fault of the
   *     template
   */
  public <T> T at(int position, Class<T> type) {
    if (given.size() > position && type.isInstance(given.get(position))) {
      return type.cast(given.get(position));
    }
    throw new IllegalArgumentException(
        "argument " + (position + 1) + " must be a " + type.getSimpleName());
  }
}
