package org.compactpublisher.document;

import java.util.List;

/**
 * A part of an undertaking.
 *
 * @param number 1-based position, as printed
 */
public record SubItem(String number, Anchor anchor, List<Block> content) {
  public SubItem {
    content = List.copyOf(content);
  }
}
