package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.compactpublisher.content.Language;
import org.compactpublisher.content.ProseText;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.content.WebAddress;
import org.compactpublisher.content.markdown.MarkdownReader.Headings;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlNode.Style;
import org.compactpublisher.content.yaml.YamlNode.YamlList;
import org.compactpublisher.content.yaml.YamlNode.YamlMap;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.EditionId;
import org.compactpublisher.model.PartialDate;
import org.compactpublisher.source.Rule;

/**
 * Reads a group of keys by its {@link Shape}: what is unknown, missing or of the wrong type is told
 * when the reader is made, and reads as absent afterwards.
 */
final class MapReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Such as F-P12 or J1. */
  static final Pattern UNDERTAKING_ID = Pattern.compile("[A-Z]+(?:-[A-Z]+)?[0-9]+");

  private static final Pattern URL =
      Pattern.compile("https?://[^\\s/<>\"{}|\\\\^`]+\\.[^\\s<>\"{}|\\\\^`]+");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

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
          node.line(),
          node.column(),
          shape.name() + " should be keys with values, and is " + node.shape(),
          "begin with '" + shape.firstKey() + ":'");
      return Optional.empty();
    }
    MapReader reader = new MapReader(shape, map, reading);
    reader.check();
    return Optional.of(reader);
  }

  Shape shape() {
    return shape;
  }

  private void check() {
    Set<String> misspelt = new HashSet<>();
    for (YamlNode.Entry entry : map.entries()) {
      String key = entry.key().value();
      Optional<Field> field = shape.field(key);
      if (field.isPresent()) {
        check(field.get(), entry.value());
      } else {
        Suggestion.nearest(key, shape.names()).ifPresent(misspelt::add);
        fault(
            Rule.FIELD_UNKNOWN,
            entry.key(),
            "'" + key + "' is not known in " + shape.name(),
            Suggestion.hint(
                key, shape.names(), "the keys here are " + String.join(", ", shape.names())));
      }
    }
    for (Field field : shape.fields()) {
      boolean there = map.get(field.name()).isPresent() || misspelt.contains(field.name());
      if (field.required() && !there) {
        fault(
            Rule.FIELD_MISSING,
            map,
            "'" + field.name() + "' is missing in " + shape.name(),
            "add '" + field.name() + ":' (" + field.type().words() + "). " + field.description());
      }
    }
  }

  private void check(Field field, YamlNode node) {
    switch (field.type()) {
      case GROUP -> expect(field, node, YamlMap.class);
      case LIST -> expect(field, node, YamlList.class);
      case TEXTS -> checkTexts(field, node);
      case NUMBERS -> checkNumbers(field, node);
      case PROSE -> checkProse(field, node);
      default -> {
        if (expect(field, node, YamlScalar.class)) {
          checkScalar(field, (YamlScalar) node);
        }
      }
    }
  }

  private boolean expect(Field field, YamlNode node, Class<?> type) {
    if (!type.isInstance(node)) {
      fault(
          Rule.FIELD_TYPE,
          node,
          "'" + field.name() + "' should be " + field.type().words() + ", and is " + node.shape(),
          field.example().isEmpty()
              ? field.description()
              : "for example: " + field.name() + ": " + field.example());
      return false;
    }
    boolean empty =
        (node instanceof YamlScalar scalar && scalar.value().isBlank())
            || (node instanceof YamlList list && list.items().isEmpty());
    if (empty) {
      fault(
          Rule.FIELD_EMPTY,
          node,
          "'" + field.name() + "' is empty",
          field.required()
              ? "write " + field.type().words()
              : "write " + field.type().words() + ", or remove the key");
    }
    return !empty;
  }

  private void checkTexts(Field field, YamlNode node) {
    if (!expect(field, node, YamlList.class)) {
      return;
    }
    for (YamlNode item : ((YamlList) node).items()) {
      if (!(item instanceof YamlScalar scalar)) {
        fault(
            Rule.FIELD_TYPE,
            item,
            "this item should be a text, and is " + item.shape(),
            "put a text that holds ': ' in double quotes");
      } else if (scalar.value().isBlank()) {
        emptyItem(item);
      } else {
        refuseRetyped(scalar);
      }
    }
  }

  private void checkNumbers(Field field, YamlNode node) {
    if (expect(field, node, YamlList.class)) {
      for (YamlNode item : ((YamlList) node).items()) {
        if (item instanceof YamlScalar scalar) {
          requireNumber(field, scalar);
        } else {
          fault(
              Rule.FIELD_TYPE,
              item,
              "this item should be a number, and is " + item.shape(),
              "for example: " + field.name() + ": " + field.example());
        }
      }
    }
  }

  private void checkProse(Field field, YamlNode node) {
    if (expect(field, node, YamlScalar.class) && ((YamlScalar) node).style() != Style.LITERAL) {
      fault(
          Rule.FIELD_PROSE,
          node,
          "'" + field.name() + "' must be a text block, or YAML may change its text",
          "write '" + field.name() + ": |' and the text on the next line, indented");
    }
  }

  private void checkScalar(Field field, YamlScalar scalar) {
    switch (field.type()) {
      case TEXT -> {
        refuseRetyped(scalar);
        reading.words().add(scalar.value());
      }
      case DATE -> requireDate(scalar);
      case ID, FOLDER, UNDERTAKING_ID -> requireId(field.type(), scalar);
      case URL -> requireUrl(scalar);
      case EMAIL -> requireEmail(scalar);
      case LANGUAGE -> requireLanguage(scalar);
      case FLAG -> requireFlag(scalar);
      case NUMBER -> requireNumber(field, scalar);
      case CHOICE -> requireChoice(field, scalar);
      default -> throw new IllegalStateException(field.type() + " is no scalar");
    }
  }

  private void requireDate(YamlScalar scalar) {
    require(
        PartialDate.parse(scalar.value()).isPresent(),
        Rule.FIELD_DATE,
        scalar,
        "is not a date",
        "write it as 2011-07-07 (year, month, day), 2011-07 or 2011");
  }

  private void requireId(Field.Type type, YamlScalar scalar) {
    switch (type) {
      case FOLDER ->
          requireId(
              scalar.value().matches(EditionId.FORM),
              scalar,
              "cannot be the folder of a compact",
              "write its name as it stands under compacts/, such as kent-2009 or cy/kent-2009");
      case UNDERTAKING_ID ->
          requireId(
              UNDERTAKING_ID.matcher(scalar.value()).matches(),
              scalar,
              "cannot be an undertaking's id",
              "use capitals and a number, such as F-P12 or J1");
      default ->
          requireId(
              ID.matcher(scalar.value()).matches(),
              scalar,
              "cannot be an id",
              "use lower-case letters, digits and hyphens");
    }
  }

  private void requireId(boolean right, YamlScalar scalar, String message, String hint) {
    require(right, Rule.FIELD_ID, scalar, message, hint);
  }

  private void requireEmail(YamlScalar scalar) {
    require(
        EMAIL.matcher(scalar.value()).matches(),
        Rule.FIELD_URL,
        scalar,
        "is not an e-mail address",
        "write it as name@organisation.example");
  }

  private void requireLanguage(YamlScalar scalar) {
    require(
        Language.isTag(scalar.value()),
        Rule.FIELD_LANGUAGE,
        scalar,
        "is not the tag of a language",
        "write en-GB for British English, cy for Welsh");
  }

  private void requireFlag(YamlScalar scalar) {
    require(
        scalar.value().equals("true") || scalar.value().equals("false"),
        Rule.FIELD_CHOICE,
        scalar,
        "is neither true nor false",
        "write true or false");
  }

  private void requireChoice(Field field, YamlScalar scalar) {
    List<String> choices = field.choices();
    require(
        choices.contains(scalar.value()),
        Rule.FIELD_CHOICE,
        scalar,
        "is not a choice for '" + field.name() + "'",
        Suggestion.hint(scalar.value(), choices, "write one of " + String.join(", ", choices)));
  }

  private void requireNumber(Field field, YamlScalar scalar) {
    require(
        number(field, scalar).isPresent(),
        Rule.FIELD_NUMBER,
        scalar,
        "is not a whole number from " + field.least() + " to " + field.most(),
        "for example: " + field.name() + ": " + field.example());
  }

  private static Optional<Integer> number(Field field, YamlScalar scalar) {
    return Optional.of(scalar.value().strip())
        .filter(digits -> digits.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .filter(value -> value >= field.least() && value <= field.most());
  }

  private boolean requireUrl(YamlScalar scalar) {
    return require(
        URL.matcher(scalar.value()).matches() && WebAddress.isFormed(scalar.value()),
        Rule.FIELD_URL,
        scalar,
        "is not a web address",
        "begin it with https:// or http://");
  }

  private boolean require(
      boolean right, Rule rule, YamlScalar scalar, String message, String hint) {
    if (!right) {
      fault(rule, scalar, "'" + scalar.value().strip() + "' " + message, hint);
    }
    return right;
  }

  private void refuseRetyped(YamlScalar scalar) {
    if (scalar.retyped()) {
      fault(
          Rule.YAML_RETYPED,
          scalar,
          "YAML reads '" + scalar.value() + "' as something else than text",
          "put it in double quotes: \"" + scalar.value() + "\"");
    }
  }

  /** Tells a fault at a node. */
  void fault(Rule rule, YamlNode node, String message, String hint) {
    reading.fault(rule, node.line(), node.column(), message, hint);
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
    return scalar(key).flatMap(scalar -> number(field, scalar));
  }

  /** The numbers of a list that are in their range. */
  List<Integer> numbers(String key) {
    Field field = declared(key);
    return texts(key).stream().flatMap(scalar -> number(field, scalar).stream()).toList();
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
    return texts(key).stream().filter(this::requireUrl).map(YamlScalar::value).toList();
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
        emptyItem(item);
      } else {
        MapReader.of(inner, item, reading).ifPresent(readers::add);
      }
    }
    return readers;
  }

  private void emptyItem(YamlNode item) {
    fault(Rule.TEXT_EMPTY_ITEM, item, "this list item is empty", "write it or remove the hyphen");
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
