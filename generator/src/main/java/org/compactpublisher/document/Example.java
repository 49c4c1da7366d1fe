package org.compactpublisher.document;

import java.util.List;

/**
 * One good-practice case.
 *
 * @param title empty when the case has none
 */
public record Example(String title, List<Block> content) {
  public Example {
    content = List.copyOf(content);
  }
}
