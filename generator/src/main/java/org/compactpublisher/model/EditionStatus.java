package org.compactpublisher.model;

import java.util.List;
import java.util.Optional;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Recipient;
import org.compactpublisher.document.Status;

/**
 * Where an edition stands.
 *
 * @param note a sentence of the editor's; empty for none
 * @param adopted when it was adopted, as far as it is known
 * @param consultation absent unless there is or was one
 */
public record EditionStatus(
    Status.Stage stage,
    String note,
    Optional<PartialDate> adopted,
    Optional<Consultation> consultation) {

  /**
   * When a consultation runs and how to respond.
   *
   * @param questions what its response form asks; none for the usual questions
   * @param recipient whom answers are sent to; absent when only {@code respond} says it
   */
  public record Consultation(
      PartialDate opens,
      PartialDate closes,
      List<Block> respond,
      List<String> questions,
      Optional<Recipient> recipient) {
    public Consultation {
      questions = List.copyOf(questions);
      respond = List.copyOf(respond);
    }
  }
}
