package org.compactpublisher.document;

/**
 * What a compact calls a promise, such as undertaking or commitment.
 *
 * @param one the singular, in lower case
 * @param many the plural, in lower case
 * @param afterNumber what stands after a number other than 1: in most languages the plural
 */
public record PromiseWord(String one, String many, String afterNumber) {

  /** A word that has its plural after a number. */
  public PromiseWord(String one, String many) {
    this(one, many, many);
  }

  /** The word for so many of them. */
  public String counted(int count) {
    return count == 1 ? one : afterNumber;
  }
}
