package org.compactpublisher.document;

import java.util.List;

/**
 * Something to fill in and send: a page of the website of its own and files of its own, never part
 * of a copy of the whole.
 *
 * @param document what it says and asks
 * @param fileName how its files are called, such as {@code kent-2011-response-form}
 * @param recipient whom it is sent to; none when the content names nobody
 * @param subject of a message that answers it
 * @param message the same questions as plain text, to be answered in a message
 */
public record Form(
    Kind kind,
    Document document,
    String fileName,
    List<Recipient> recipient,
    String subject,
    String message) {
  public Form {
    recipient = List.copyOf(recipient);
  }

  /** Where a message that answers it goes; empty when the content names no address. */
  public String email() {
    return recipient.isEmpty() ? "" : recipient.get(0).email();
  }

  /** What a form is for. */
  public enum Kind {
    /** Answers to a consultation. */
    RESPONSE,
    /** An organisation says that it means to sign up. */
    STATEMENT
  }
}
