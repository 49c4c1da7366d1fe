package org.compactpublisher.document;

import java.util.List;

/**
 * A value or principle.
 *
 * @param name one word or a few
 * @param content what it means; empty when the name says it
 */
public record Value(String name, List<Block> content) {
  public Value {
    content = List.copyOf(content);
  }
}
