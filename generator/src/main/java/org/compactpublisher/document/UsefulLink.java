package org.compactpublisher.document;

import java.util.List;

/**
 * A link with what it is for.
 *
 * @param organisation whose page it is; empty when the title says it
 * @param description empty for none
 */
public record UsefulLink(String title, String url, String organisation, List<Block> description) {
  public UsefulLink {
    description = List.copyOf(description);
  }
}
