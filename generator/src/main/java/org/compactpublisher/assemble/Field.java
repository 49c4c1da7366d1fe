package org.compactpublisher.assemble;

import java.util.List;
import java.util.Optional;

/**
 * One key of a content file, declared once: readers, messages and guides use this declaration.
 *
 * @param name the key as it is written
 * @param type what its value must be
 * @param required whether it must be there
 * @param description one sentence for editors
 * @param example a value as it is written; for a group or list, of its first key
 * @param choices the values there are, for {@link Type#CHOICE}
 * @param least the smallest number, for {@link Type#NUMBER} and {@link Type#NUMBERS}
 * @param most the greatest number, for the same
 * @param shape what each group or item holds, for {@link Type#GROUP} and {@link Type#LIST}
 */
public record Field(
    String name,
    Type type,
    boolean required,
    String description,
    String example,
    List<String> choices,
    int least,
    int most,
    List<Shape> shape) {
  public Field {
    choices = List.copyOf(choices);
    shape = List.copyOf(shape);
  }

  /** What a value can be. */
  public enum Type {
    TEXT("one line of text"),
    PROSE("a text block: '|', then the text on the next line, indented"),
    DATE("a date: 2011-07-07, or 2011-07, or 2011"),
    ID("an id: lower-case letters, digits and hyphens"),
    UNDERTAKING_ID("an undertaking's id, such as F-P12"),
    LANGUAGE("the tag of a language, such as en-GB or cy"),
    URL("a web address that begins with https:// or http://"),
    EMAIL("an e-mail address"),
    CHOICE("one of a few words"),
    FLAG("true or false"),
    NUMBER("a whole number"),
    NUMBERS("a list of whole numbers"),
    FOLDER("the name of a folder under compacts/"),
    TEXTS("a list of texts"),
    GROUP("keys with values, indented below it"),
    LIST("a list, each item after a hyphen");

    private final String words;

    Type(String words) {
      this.words = words;
    }

    /** What editors are told. */
    public String words() {
      return words;
    }
  }

  static Field of(String name, Type type, String description, String example) {
    return new Field(name, type, false, description, example, List.of(), 0, 0, List.of());
  }

  static Field number(String name, String description, int least, int most, String example) {
    return ranged(name, Type.NUMBER, description, least, most, example);
  }

  static Field numbers(String name, String description, int least, int most, String example) {
    return ranged(name, Type.NUMBERS, description, least, most, example);
  }

  private static Field ranged(
      String name, Type type, String description, int least, int most, String example) {
    return new Field(name, type, false, description, example, List.of(), least, most, List.of());
  }

  static Field choice(String name, String description, List<String> choices) {
    return new Field(
        name, Type.CHOICE, false, description, choices.get(0), choices, 0, 0, List.of());
  }

  static Field group(String name, String description, Shape shape) {
    return new Field(name, Type.GROUP, false, description, "", List.of(), 0, 0, List.of(shape));
  }

  static Field list(String name, String description, Shape shape) {
    return new Field(name, Type.LIST, false, description, "", List.of(), 0, 0, List.of(shape));
  }

  /** The whole number that a text writes, if it is one from the smallest to the greatest. */
  Optional<Integer> number(String text) {
    return Optional.of(text.strip())
        .filter(digits -> digits.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .filter(value -> value >= least && value <= most);
  }

  /** The same, and it must be there. */
  Field needed() {
    return new Field(name, type, true, description, example, choices, least, most, shape);
  }
}
