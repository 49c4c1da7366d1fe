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
  REVIEW_TASKS("review-tasks");

  private final String key;

  Label(String key) {
    this.key = key;
  }

  /** The key in the theme's files of words. */
  public String key() {
    return key;
  }
}
