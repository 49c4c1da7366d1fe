package org.compactpublisher.model;

import java.util.List;
import java.util.Optional;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Recipient;

/**
 * How an organisation signs up.
 *
 * @param text what it should know before; often empty
 * @param recipient whom its statement of intent is sent to; absent when nobody is named
 */
public record SignUp(List<Block> text, Optional<Recipient> recipient) {
  /** Nothing is said. */
  public static final SignUp UNTOLD = new SignUp(List.of(), Optional.empty());

  public SignUp {
    text = List.copyOf(text);
  }
}
