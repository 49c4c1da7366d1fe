package org.compactpublisher.document;

import java.util.List;

/**
 * Where an edition stands.
 *
 * @param stage its place in an edition's life
 * @param words the same in words
 * @param note a sentence of the editor's; empty for none
 * @param opens first day of the consultation, when there is one
 * @param closes last day of the consultation, when there is one
 * @param open whether the consultation is open on the day of the build; only told when that day was
 *     named
 * @param respond how to respond; empty unless there is a consultation
 */
public record Status(
    Stage stage,
    Words words,
    List<Inline> note,
    PrintedDate adopted,
    PrintedDate opens,
    PrintedDate closes,
    Opening open,
    List<Block> respond) {
  public Status {
    note = List.copyOf(note);
    respond = List.copyOf(respond);
  }

  /**
   * Where an edition stands, in words.
   *
   * @param stage such as Adopted
   * @param dates when, or that this is not known; empty when there is nothing to say
   * @param line both, without a full stop
   */
  public record Words(String stage, String dates, String line) {}

  /** An edition's place in its life. */
  public enum Stage {
    DRAFT,
    CONSULTATION,
    ADOPTED,
    SUPERSEDED
  }

  /** Whether a consultation can still be answered. */
  public enum Opening {
    /** The day of the build is not known, so only dates are given. */
    UNTOLD,
    NOT_YET,
    OPEN,
    CLOSED
  }
}
