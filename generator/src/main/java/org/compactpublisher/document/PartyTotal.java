package org.compactpublisher.document;

import java.util.List;

/**
 * How many undertakings a party makes, and who signed for it in a foreword.
 *
 * @param all leads to the page with all that it promises, by its title: a list of none or one
 */
public record PartyTotal(
    Party party, int undertakings, List<Signature> signatures, List<Inline.CrossReference> all) {
  public PartyTotal {
    signatures = List.copyOf(signatures);
    all = List.copyOf(all);
  }
}
