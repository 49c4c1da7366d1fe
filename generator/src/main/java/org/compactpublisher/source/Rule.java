package org.compactpublisher.source;

/**
 * Everything that can be wrong, each with an id that never changes. Each is explained in {@code
 * content/README.md} and proven by a folder in the tests.
 */
public enum Rule {
  FILE_NOT_UTF8("FILE-001", Severity.ERROR, "A file holds bytes that are not UTF-8"),
  FILE_TOO_LARGE("FILE-002", Severity.ERROR, "A file is larger than any compact needs"),
  FILE_MISSING("FILE-003", Severity.ERROR, "A file that is needed is not there"),
  FILE_UNREAD("FILE-004", Severity.ERROR, "A file is there that nothing reads"),
  FILE_NAME("FILE-005", Severity.ERROR, "A file or folder name cannot be an address"),

  YAML_SYNTAX("YAML-001", Severity.ERROR, "The YAML cannot be read"),
  YAML_DUPLICATE_KEY("YAML-002", Severity.ERROR, "A key stands twice"),
  YAML_ANCHOR("YAML-003", Severity.ERROR, "An anchor, alias or tag is used"),
  YAML_FOLDED("YAML-004", Severity.ERROR, "A folded block is used"),
  YAML_CUT("YAML-005", Severity.ERROR, "YAML would cut the text at a number sign"),
  YAML_RETYPED("YAML-006", Severity.ERROR, "YAML would read the text as something else"),

  FIELD_UNKNOWN("FIELD-001", Severity.ERROR, "A key is not known here"),
  FIELD_MISSING("FIELD-002", Severity.ERROR, "A key that is needed is missing"),
  FIELD_TYPE("FIELD-003", Severity.ERROR, "A value has the wrong shape"),
  FIELD_EMPTY("FIELD-004", Severity.ERROR, "A value is empty"),
  FIELD_DATE("FIELD-005", Severity.ERROR, "A date is not a date"),
  FIELD_CHOICE("FIELD-006", Severity.ERROR, "A value is not one of the choices"),
  FIELD_ID("FIELD-007", Severity.ERROR, "An id is not formed as an id"),
  FIELD_URL("FIELD-008", Severity.ERROR, "A web or e-mail address is not formed as one"),
  FIELD_PROSE("FIELD-009", Severity.ERROR, "Prose is not written as a literal block"),
  FIELD_LANGUAGE("FIELD-010", Severity.ERROR, "A language is not named by its tag"),
  FIELD_NUMBER("FIELD-011", Severity.ERROR, "A number is not in its range"),

  ID_DUPLICATE("ID-001", Severity.ERROR, "An id is used twice"),
  ID_GONE("ID-002", Severity.ERROR, "An id that was published is gone without a note"),
  ID_UNRECORDED("ID-003", Severity.WARNING, "An id is not in the record of published ids"),
  ID_RETURNED("ID-004", Severity.ERROR, "An id is recorded as gone and is there"),

  REF_TERM("REF-001", Severity.ERROR, "A term is not in the glossary"),
  REF_UNDERTAKING("REF-002", Severity.ERROR, "An undertaking that is named does not exist"),
  REF_PLACE("REF-003", Severity.ERROR, "A link leads nowhere"),
  REF_PARTY("REF-004", Severity.ERROR, "A party that is named does not exist"),
  REF_IMAGE("REF-005", Severity.ERROR, "An image is not there"),
  REF_COMPACT("REF-006", Severity.ERROR, "A compact that is named does not exist"),
  REF_LIST("REF-007", Severity.ERROR, "A list is placed that does not exist"),
  REF_ORDER("REF-008", Severity.ERROR, "Something is listed twice or not at all"),
  REF_SUBJECT("REF-009", Severity.ERROR, "A subject that is named does not exist"),

  TEXT_HTML("TEXT-001", Severity.ERROR, "Raw HTML is used"),
  TEXT_HEADING("TEXT-002", Severity.ERROR, "A heading skips a level or stands where none may"),
  TEXT_ALTERNATIVE("TEXT-003", Severity.ERROR, "An image has no text alternative"),
  TEXT_EMPTY_ITEM("TEXT-004", Severity.ERROR, "A list item is empty"),
  TEXT_UNSUPPORTED("TEXT-005", Severity.ERROR, "Something in the Markdown is not supported"),
  TEXT_LINK("TEXT-006", Severity.ERROR, "A link does not say where it leads"),
  TEXT_TABLE("TEXT-007", Severity.ERROR, "A table is not regular"),

  TERM_UNUSED("TERM-001", Severity.WARNING, "A term is never used"),
  TERM_AMBIGUOUS("TERM-002", Severity.ERROR, "Two terms answer to the same words"),
  SIGNATORY_DUPLICATE("SIGN-001", Severity.WARNING, "An organisation seems to have signed twice"),
  SUBJECT_UNUSED("SUBJ-001", Severity.WARNING, "No undertaking has a subject"),
  DATE_ORDER("DATE-001", Severity.ERROR, "Dates are in the wrong order"),
  LINEAGE("LINE-001", Severity.ERROR, "An undertaking follows one, but no edition is replaced"),
  TRANSLATION_ORIGINAL("LANG-001", Severity.ERROR, "An edition translates one that is not there"),
  TRANSLATION_LANGUAGE("LANG-002", Severity.ERROR, "An edition is not in its folder's language"),
  TRANSLATION_ID("LANG-003", Severity.ERROR, "A translation has an undertaking of its own"),
  TRANSLATION_GAP("LANG-004", Severity.WARNING, "A translation leaves undertakings out"),
  IMAGE_UNSAFE("IMAGE-001", Severity.ERROR, "A picture holds something that is not allowed"),

  THEME_FILE("THEME-001", Severity.ERROR, "A file of the theme is missing or cannot be read"),
  THEME_TEMPLATE("THEME-002", Severity.ERROR, "A template is broken"),
  THEME_LABEL("THEME-003", Severity.ERROR, "A word that the program needs is missing"),
  THEME_CONTRAST("THEME-004", Severity.ERROR, "Two colours are too alike to be read"),

  PDF_FAULT("PDF-001", Severity.ERROR, "A PDF would not be whole"),
  AUDIO_FAULT("AUDIO-001", Severity.ERROR, "The speech program failed"),
  SITE_LINK("SITE-001", Severity.ERROR, "A link of the published site leads nowhere"),
  SITE_UNREACHABLE("SITE-002", Severity.ERROR, "A published page is linked from nowhere"),
  SITE_PAGE("SITE-003", Severity.ERROR, "A published page is not well formed");

  private final String id;
  private final Severity severity;
  private final String title;

  Rule(String id, Severity severity, String title) {
    this.id = id;
    this.severity = severity;
    this.title = title;
  }

  /** Printed in brackets, such as {@code REF-001}. */
  public String id() {
    return id;
  }

  /** Whether it stops publication. */
  public Severity severity() {
    return severity;
  }

  /** What is wrong, in general. */
  public String title() {
    return title;
  }
}
