package org.compactpublisher.model;

import java.util.List;
import java.util.Optional;
import org.compactpublisher.document.Partner;

/**
 * Partners of one kind.
 *
 * @param title empty when there is only one kind
 * @param party id of the party they belong to; absent when it is not told
 */
public record PartnerGroup(String title, Optional<String> party, List<Partner> partners) {
  public PartnerGroup {
    partners = List.copyOf(partners);
  }
}
