package org.compactpublisher.render.audio;

/** What became of a text that was to be spoken. */
sealed interface Spoken {

  /** It was spoken. */
  record Sound(Mp3 mp3) implements Spoken {}

  /**
   * The program did not do it.
   *
   * @param reason what it did instead
   */
  record Failed(String reason) implements Spoken {}
}
