package org.compactpublisher.document;

/**
 * A date as people read it and as programs do.
 *
 * @param words such as {@code 7 July 2011}; empty when the date is not known
 * @param iso ISO 8601 as far as it is known: {@code 2011-07-07}, {@code 2009-01} or {@code 2009}
 */
public record PrintedDate(String words, String iso) {
  /** A date that is not known. */
  public static final PrintedDate UNKNOWN = new PrintedDate("", "");
}
