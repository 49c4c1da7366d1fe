package org.compactpublisher.document;

import java.util.List;

/** One item of a list. */
public record ListItem(List<Block> content) {
  public ListItem {
    content = List.copyOf(content);
  }
}
