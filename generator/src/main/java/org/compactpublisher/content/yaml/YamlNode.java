package org.compactpublisher.content.yaml;

import java.util.List;
import java.util.Optional;

/** A value in a YAML file with its place: 1-based line and column of its first character. */
public sealed interface YamlNode {

  /** 1-based line of the first character. */
  int line();

  /** 1-based column of the first character, in code points. */
  int column();

  /** What editors call it, for messages. */
  String shape();

  /** Keys with values, in the order of the file; keys are unique. */
  record YamlMap(List<Entry> entries, int line, int column) implements YamlNode {
    public YamlMap {
      entries = List.copyOf(entries);
    }

    /** The value of a key, if the key is there. */
    public Optional<YamlNode> get(String key) {
      return entries.stream()
          .filter(entry -> entry.key().value().equals(key))
          .map(Entry::value)
          .findFirst();
    }

    @Override
    public String shape() {
      return "keys with values";
    }
  }

  /** One key and its value. */
  record Entry(YamlScalar key, YamlNode value) {}

  /** Items in order. */
  record YamlList(List<YamlNode> items, int line, int column) implements YamlNode {
    public YamlList {
      items = List.copyOf(items);
    }

    @Override
    public String shape() {
      return "a list";
    }
  }

  /**
   * A text, exactly as it is written: nothing is turned into a number, a date or a truth value.
   *
   * @param value the text
   * @param style how it is written
   * @param retyped whether other programs would read it as something else than text
   * @param textLine 1-based line of the text's first character; differs from the line of the value
   *     in a literal block only
   * @param textColumn 1-based column of the text's first character
   */
  record YamlScalar(
      String value,
      Style style,
      boolean retyped,
      int line,
      int column,
      int textLine,
      int textColumn)
      implements YamlNode {

    @Override
    public String shape() {
      return value.isEmpty() ? "nothing" : "a text";
    }
  }

  /** How a text is written. */
  enum Style {
    PLAIN,
    QUOTED,
    LITERAL
  }
}
