package org.compactpublisher.document;

import java.util.List;

/**
 * Partners of one kind.
 *
 * @param title empty when there is only one kind
 * @param anchor where the group's heading is linked to
 */
public record PartnerGroup(String title, Anchor anchor, List<Partner> partners) {
  public PartnerGroup {
    partners = List.copyOf(partners);
  }
}
