package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a file, or a group of keys in it, can hold.
 *
 * @param name what editors call it, such as {@code a contact}
 * @param fields in the order of the guide
 */
public record Shape(String name, List<Field> fields) {
  public Shape {
    fields = List.copyOf(fields);
  }

  static Shape of(String name, Field... fields) {
    return new Shape(name, List.of(fields));
  }

  /** The same with one more field, which may hold groups of this very shape. */
  Shape with(Field field) {
    List<Field> more = new ArrayList<>(fields);
    more.add(field);
    return new Shape(name, more);
  }

  Optional<Field> field(String key) {
    return fields.stream().filter(field -> field.name().equals(key)).findFirst();
  }

  /** The first key that must be there, or the first. */
  String firstKey() {
    return fields.stream().filter(Field::required).findFirst().orElse(fields.get(0)).name();
  }

  List<String> names() {
    return fields.stream().map(Field::name).toList();
  }
}
