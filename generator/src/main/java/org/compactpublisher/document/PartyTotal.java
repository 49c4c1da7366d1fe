package org.compactpublisher.document;

import java.util.List;

/**
 * How many undertakings a party makes, and who signed for it in a foreword.
 *
 * @param all the page with all that it promises: a list of none or one
 */
public record PartyTotal(
    Party party, int undertakings, List<Signature> signatures, List<Anchor> all) {
  public PartyTotal {
    signatures = List.copyOf(signatures);
    all = List.copyOf(all);
  }
}
