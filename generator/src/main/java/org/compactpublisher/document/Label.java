package org.compactpublisher.document;

/** A word that documents need whatever their format; every theme has it in every language. */
public enum Label {
  AIM("aim"),
  EXAMPLE("example"),
  EXAMPLES("examples"),
  USEFUL_LINK("useful-link"),
  USEFUL_LINKS("useful-links"),
  GLOSSARY("glossary"),
  CONTACTS("contacts"),
  SIGNATORIES("signatories"),
  REVIEW_WHO("review-who"),
  REVIEW_HOW_OFTEN("review-how-often"),
  REVIEW_REPORTS_TO("review-reports-to"),
  REVIEW_TASKS("review-tasks"),
  CODE_ONE("code-one"),
  CODE_MANY("code-many"),
  TERM_ONE("term-one"),
  TERM_MANY("term-many"),
  CONTACT_ONE("contact-one"),
  CONTACT_MANY("contact-many"),
  SIGNATORY_ONE("signatory-one"),
  SIGNATORY_MANY("signatory-many"),
  COMPACTS("compacts"),
  DOWNLOADS("downloads"),
  DOWNLOADS_DESCRIPTION("downloads-description"),
  PRINT_VERSION("print-version"),
  PRINT_VERSION_DESCRIPTION("print-version-description"),
  LARGE_PRINT_VERSION("large-print-version"),
  LARGE_PRINT_VERSION_DESCRIPTION("large-print-version-description"),
  FORMER_PAGE("former-page"),
  FORMER_PAGE_NAME("former-page-name"),
  TITLE_IN_COMPACT("title-in-compact"),
  TITLE_OF_FRONT("title-of-front"),
  TITLE_IN_SITE("title-in-site"),
  NOT_FOUND("not-found"),
  NOT_FOUND_TEXT("not-found-text"),
  ALPHABET("alphabet"),
  LANGUAGE_NAME("language-name"),
  DATE_DAY("date-day"),
  DATE_MONTH("date-month"),
  MONTH_1("month-1"),
  MONTH_2("month-2"),
  MONTH_3("month-3"),
  MONTH_4("month-4"),
  MONTH_5("month-5"),
  MONTH_6("month-6"),
  MONTH_7("month-7"),
  MONTH_8("month-8"),
  MONTH_9("month-9"),
  MONTH_10("month-10"),
  MONTH_11("month-11"),
  MONTH_12("month-12");

  private final String key;

  Label(String key) {
    this.key = key;
  }

  /** The key in the theme's files of words. */
  public String key() {
    return key;
  }
}
