package org.compactpublisher.model;

import java.util.List;
import org.compactpublisher.document.Block;

/**
 * Somewhere to turn in a dispute.
 *
 * @param text empty when the name says it
 */
public record DisputeRoute(String name, List<Block> text) {
  public DisputeRoute {
    text = List.copyOf(text);
  }
}
