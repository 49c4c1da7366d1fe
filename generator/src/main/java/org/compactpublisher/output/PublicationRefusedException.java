package org.compactpublisher.output;

/** Says why a folder cannot be published to; nothing in it was changed. */
public final class PublicationRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  PublicationRefusedException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What to do instead. */
  public String hint() {
    return hint;
  }
}
