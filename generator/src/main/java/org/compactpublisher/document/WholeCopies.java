package org.compactpublisher.document;

/**
 * What copies of the whole hold besides the edition itself.
 *
 * @param comparison whether they end with the comparison with the edition that was replaced
 * @param fates whether each undertaking also says what a newer edition made of it
 */
public record WholeCopies(boolean comparison, boolean fates) {

  /** Nothing but the edition. */
  public static final WholeCopies PLAIN = new WholeCopies(false, false);
}
