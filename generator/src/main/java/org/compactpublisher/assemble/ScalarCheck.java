package org.compactpublisher.assemble;

import java.util.List;
import java.util.regex.Pattern;
import org.compactpublisher.content.Language;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.content.WebAddress;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.document.EditionId;
import org.compactpublisher.model.PartialDate;
import org.compactpublisher.source.Rule;

/** Tells where a text, date, id, address, choice or number is not written as it must be. */
final class ScalarCheck {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Such as F-P12 or J1. */
  static final Pattern UNDERTAKING_ID = Pattern.compile("[A-Z]+(?:-[A-Z]+)?[0-9]+");

  private static final Pattern URL =
      Pattern.compile("https?://[^\\s/<>\"{}|\\\\^`]+\\.[^\\s<>\"{}|\\\\^`]+");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

  private final FileReading reading;

  ScalarCheck(FileReading reading) {
    this.reading = reading;
  }

  void check(Field field, YamlScalar scalar) {
    switch (field.type()) {
      case TEXT -> {
        refuseRetyped(scalar);
        reading.words().add(scalar.value());
      }
      case DATE -> requireDate(scalar);
      case ID -> requireId(scalar);
      case FOLDER -> requireFolder(scalar);
      case UNDERTAKING_ID -> requireUndertakingId(scalar);
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

  private void requireId(YamlScalar scalar) {
    require(
        ID.matcher(scalar.value()).matches(),
        Rule.FIELD_ID,
        scalar,
        "cannot be an id",
        "use lower-case letters, digits and hyphens");
  }

  private void requireFolder(YamlScalar scalar) {
    require(
        scalar.value().matches(EditionId.FORM),
        Rule.FIELD_ID,
        scalar,
        "cannot be the folder of a compact",
        "write its name as it stands under compacts/, such as kent-2009 or cy/kent-2009");
  }

  private void requireUndertakingId(YamlScalar scalar) {
    require(
        UNDERTAKING_ID.matcher(scalar.value()).matches(),
        Rule.FIELD_ID,
        scalar,
        "cannot be an undertaking's id",
        "use capitals and a number, such as F-P12 or J1");
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

  void requireNumber(Field field, YamlScalar scalar) {
    require(
        field.number(scalar.value()).isPresent(),
        Rule.FIELD_NUMBER,
        scalar,
        "is not a whole number from " + field.least() + " to " + field.most(),
        "for example: " + field.name() + ": " + field.example());
  }

  /** Whether it is a web address; told when it is none. */
  boolean requireUrl(YamlScalar scalar) {
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
      reading.fault(rule, scalar, "'" + scalar.value().strip() + "' " + message, hint);
    }
    return right;
  }

  void refuseRetyped(YamlScalar scalar) {
    if (scalar.retyped()) {
      reading.fault(
          Rule.YAML_RETYPED,
          scalar,
          "YAML reads '" + scalar.value() + "' as something else than text",
          "put it in double quotes: \"" + scalar.value() + "\"");
    }
  }
}
