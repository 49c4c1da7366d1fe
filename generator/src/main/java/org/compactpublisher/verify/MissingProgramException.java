package org.compactpublisher.verify;

import java.io.IOException;

/** A program that a checker needs is not on this computer. */
public final class MissingProgramException extends IOException {
  private static final long serialVersionUID = 1;
  private final String hint;

  /** Says what is missing and how to get it. */
  public MissingProgramException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** How to get it. */
  public String hint() {
    return hint;
  }
}
