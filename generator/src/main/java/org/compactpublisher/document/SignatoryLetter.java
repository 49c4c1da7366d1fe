package org.compactpublisher.document;

import java.util.List;

/**
 * Signatories that are filed under one letter.
 *
 * @param letter a capital, or {@code 0–9}
 */
public record SignatoryLetter(String letter, Anchor anchor, List<Signatory> signatories) {
  public SignatoryLetter {
    signatories = List.copyOf(signatories);
  }
}
