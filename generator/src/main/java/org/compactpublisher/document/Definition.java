package org.compactpublisher.document;

import java.util.List;

/** A name and what is said about it. */
public record Definition(List<Inline> name, List<Block> content) {
  public Definition {
    name = List.copyOf(name);
    content = List.copyOf(content);
  }
}
