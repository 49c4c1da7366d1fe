package org.compactpublisher.document;

import java.util.List;

/** How many undertakings a party makes, and who signed for it in a foreword. */
public record PartyTotal(Party party, int undertakings, List<Signature> signatures) {
  public PartyTotal {
    signatures = List.copyOf(signatures);
  }
}
