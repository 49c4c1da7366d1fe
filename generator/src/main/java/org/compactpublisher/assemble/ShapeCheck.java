package org.compactpublisher.assemble;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlNode.YamlMap;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.source.Rule;

/** Tells which keys of a group are unknown or missing, and has the values of the others checked. */
final class ShapeCheck {
  private final Shape shape;
  private final YamlMap map;
  private final FileReading reading;
  private final Set<String> misspelt = new HashSet<>();

  ShapeCheck(Shape shape, YamlMap map, FileReading reading) {
    this.shape = shape;
    this.map = map;
    this.reading = reading;
  }

  void check() {
    FieldCheck values = new FieldCheck(reading);
    for (YamlNode.Entry entry : map.entries()) {
      Optional<Field> field = shape.field(entry.key().value());
      if (field.isPresent()) {
        values.check(field.get(), entry.value());
      } else {
        tellUnknown(entry.key());
      }
    }
    shape.fields().stream().filter(this::isMissing).forEach(this::tellMissing);
  }

  private void tellUnknown(YamlScalar key) {
    Suggestion.nearest(key.value(), shape.names()).ifPresent(misspelt::add);
    String keys = "the keys here are " + String.join(", ", shape.names());
    reading.fault(
        Rule.FIELD_UNKNOWN,
        key,
        "'" + key.value() + "' is not known in " + shape.name(),
        Suggestion.hint(key.value(), shape.names(), keys));
  }

  private boolean isMissing(Field field) {
    boolean there = map.get(field.name()).isPresent() || misspelt.contains(field.name());
    return field.required() && !there;
  }

  private void tellMissing(Field field) {
    reading.fault(
        Rule.FIELD_MISSING,
        map,
        "'" + field.name() + "' is missing in " + shape.name(),
        "add '" + field.name() + ":' (" + field.type().words() + "). " + field.description());
  }
}
