package org.compactpublisher.document;

import java.util.List;

/** One cell of a table. */
public record Cell(List<Inline> content) {
  public Cell {
    content = List.copyOf(content);
  }
}
