package org.compactpublisher.assemble;

import java.util.Optional;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlNode.Style;
import org.compactpublisher.content.yaml.YamlNode.YamlList;
import org.compactpublisher.content.yaml.YamlNode.YamlMap;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.source.Rule;

/** Tells where the value of a key is empty, or not of the type that its field declares. */
final class FieldCheck {
  private final FileReading reading;
  private final ScalarCheck scalars;

  FieldCheck(FileReading reading) {
    this.reading = reading;
    this.scalars = new ScalarCheck(reading);
  }

  void check(Field field, YamlNode node) {
    switch (field.type()) {
      case GROUP -> expect(field, node, YamlMap.class);
      case LIST -> expect(field, node, YamlList.class);
      case TEXTS ->
          expect(field, node, YamlList.class)
              .ifPresent(list -> list.items().forEach(this::checkText));
      case NUMBERS ->
          expect(field, node, YamlList.class)
              .ifPresent(list -> list.items().forEach(item -> checkNumber(field, item)));
      case PROSE ->
          expect(field, node, YamlScalar.class).ifPresent(prose -> checkProse(field, prose));
      default ->
          expect(field, node, YamlScalar.class).ifPresent(scalar -> scalars.check(field, scalar));
    }
  }

  void tellEmptyItem(YamlNode item) {
    String hint = "write it or remove the hyphen";
    reading.fault(Rule.TEXT_EMPTY_ITEM, item, "this list item is empty", hint);
  }

  private <T extends YamlNode> Optional<T> expect(Field field, YamlNode node, Class<T> type) {
    if (!type.isInstance(node)) {
      reading.fault(
          Rule.FIELD_TYPE,
          node,
          "'" + field.name() + "' should be " + field.type().words() + ", and is " + node.shape(),
          field.example().isEmpty() ? field.description() : example(field));
      return Optional.empty();
    }
    if (isEmpty(node)) {
      reading.fault(
          Rule.FIELD_EMPTY,
          node,
          "'" + field.name() + "' is empty",
          "write " + field.type().words() + (field.required() ? "" : ", or remove the key"));
      return Optional.empty();
    }
    return Optional.of(type.cast(node));
  }

  private static boolean isEmpty(YamlNode node) {
    return (node instanceof YamlScalar scalar && scalar.value().isBlank())
        || (node instanceof YamlList list && list.items().isEmpty());
  }

  private void checkText(YamlNode item) {
    if (!(item instanceof YamlScalar scalar)) {
      reading.fault(
          Rule.FIELD_TYPE,
          item,
          "this item should be a text, and is " + item.shape(),
          "put a text that holds ': ' in double quotes");
    } else if (scalar.value().isBlank()) {
      tellEmptyItem(item);
    } else {
      scalars.refuseRetyped(scalar);
    }
  }

  private void checkNumber(Field field, YamlNode item) {
    if (item instanceof YamlScalar scalar) {
      scalars.requireNumber(field, scalar);
    } else {
      reading.fault(
          Rule.FIELD_TYPE,
          item,
          "this item should be a number, and is " + item.shape(),
          example(field));
    }
  }

  private void checkProse(Field field, YamlScalar prose) {
    if (prose.style() != Style.LITERAL) {
      reading.fault(
          Rule.FIELD_PROSE,
          prose,
          "'" + field.name() + "' must be a text block, or YAML may change its text",
          "write '" + field.name() + ": |' and the text on the next line, indented");
    }
  }

  private static String example(Field field) {
    return "for example: " + field.name() + ": " + field.example();
  }
}
