package org.compactpublisher.content.markdown;

import java.util.List;
import org.compactpublisher.document.Block;

/** A stretch of prose, or a list file that is put between two stretches. */
public sealed interface ProsePart {

  /** What the editor wrote. */
  record Written(List<Block> blocks) implements ProsePart {
    public Written {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A list that stands in a file of its own.
   *
   * @param list its file's name without ending, such as {@code timeline}
   * @param line 1-based
   * @param column 1-based
   */
  record Placed(String list, int line, int column) implements ProsePart {}
}
