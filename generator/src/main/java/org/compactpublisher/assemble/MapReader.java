package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.compactpublisher.content.ProseText;
import org.compactpublisher.content.markdown.MarkdownReader.Headings;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlNode.Style;
import org.compactpublisher.content.yaml.YamlNode.YamlList;
import org.compactpublisher.content.yaml.YamlNode.YamlMap;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.document.Block;
import org.compactpublisher.model.PartialDate;
import org.compactpublisher.source.Rule;

/**
 * Reads a group of keys by its {@link Shape}: what is unknown, missing or of the wrong type is told
 * when the reader is made, and reads as absent afterwards.
 */
final class MapReader {
  private final Shape shape;
  private final YamlMap map;
  private final FileReading reading;

  private MapReader(Shape shape, YamlMap map, FileReading reading) {
    this.shape = shape;
    this.map = map;
    this.reading = reading;
  }

  /** A reader for a node that should be keys with values; absent, and told, when it is not. */
  static Optional<MapReader> of(Shape shape, YamlNode node, FileReading reading) {
    if (!(node instanceof YamlMap map)) {
      reading.fault(
          Rule.FIELD_TYPE,
          node,
          shape.name() + " should be keys with values, and is " + node.shape(),
          "begin with '" + shape.firstKey() + ":'");
      return Optional.empty();
    }
    new ShapeCheck(shape, map, reading).check();
    return Optional.of(new MapReader(shape, map, reading));
  }

  Shape shape() {
    return shape;
  }

  /** Tells a fault at a node. */
  void fault(Rule rule, YamlNode node, String message, String hint) {
    reading.fault(rule, node, message, hint);
  }

  /** Tells a fault at the value of a key, or at the group when the key is not there. */
  void fault(Rule rule, String key, String message, String hint) {
    fault(rule, map.get(key).orElse(map), message, hint);
  }

  /** The value of a text, id, address or choice; empty when it is not there. */
  String text(String key) {
    declared(key);
    return scalar(key).map(scalar -> scalar.value().strip()).orElse("");
  }

  /** The value of a text, id or choice, if it is there. */
  Optional<String> optional(String key) {
    return Optional.of(text(key)).filter(value -> !value.isEmpty());
  }

  /** The constant that a choice names. */
  <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    String value = text(key);
    return declared(key).choices().contains(value)
        ? Optional.of(Enum.valueOf(type, value.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  Optional<PartialDate> date(String key) {
    return PartialDate.parse(text(key));
  }

  boolean flag(String key) {
    return text(key).equals("true");
  }

  /** A number in its range, if it is there. */
  Optional<Integer> number(String key) {
    Field field = declared(key);
    return scalar(key).flatMap(scalar -> field.number(scalar.value()));
  }

  /** The numbers of a list that are in their range. */
  List<Integer> numbers(String key) {
    Field field = declared(key);
    return texts(key).stream().flatMap(scalar -> field.number(scalar.value()).stream()).toList();
  }

  /** The text as it is written, with its place. */
  Optional<YamlScalar> scalar(String key) {
    return map.get(key).filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
  }

  /** The texts of a list, with their places. */
  List<YamlScalar> texts(String key) {
    declared(key);
    return items(key).stream()
        .filter(YamlScalar.class::isInstance)
        .map(YamlScalar.class::cast)
        .filter(scalar -> !scalar.value().isBlank())
        .toList();
  }

  /** Whether the key is there, whatever its value. */
  boolean has(String key) {
    declared(key);
    return map.get(key).isPresent();
  }

  /** The web addresses of a list; those that are none are told. */
  List<String> urls(String key) {
    ScalarCheck scalars = new ScalarCheck(reading);
    return texts(key).stream().filter(scalars::requireUrl).map(YamlScalar::value).toList();
  }

  List<Block> prose(String key) {
    return prose(key, Headings.NONE);
  }

  List<Block> prose(String key, Headings headings) {
    declared(key);
    return scalar(key)
        .filter(scalar -> scalar.style() == Style.LITERAL)
        .map(scalar -> reading.blocks(ProseText.of(reading.file(), scalar), headings))
        .orElse(List.of());
  }

  Optional<MapReader> group(String key) {
    Shape inner = declared(key).shape().get(0);
    return map.get(key)
        .filter(YamlMap.class::isInstance)
        .flatMap(node -> MapReader.of(inner, node, reading));
  }

  List<MapReader> list(String key) {
    Shape inner = declared(key).shape().get(0);
    List<MapReader> readers = new ArrayList<>();
    for (YamlNode item : items(key)) {
      if (item instanceof YamlScalar scalar && scalar.value().isBlank()) {
        new FieldCheck(reading).tellEmptyItem(item);
      } else {
        MapReader.of(inner, item, reading).ifPresent(readers::add);
      }
    }
    return readers;
  }

  private List<YamlNode> items(String key) {
    return map.get(key)
        .filter(YamlList.class::isInstance)
        .map(node -> ((YamlList) node).items())
        .orElse(List.of());
  }

  private Field declared(String key) {
    return shape
        .field(key)
        .orElseThrow(() -> new IllegalStateException(key + " is not declared in " + shape.name()));
  }
}
