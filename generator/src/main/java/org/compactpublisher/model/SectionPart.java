package org.compactpublisher.model;

import java.util.List;
import org.compactpublisher.document.Block;

/** A stretch of a section. */
public sealed interface SectionPart {

  /** What the editor wrote. */
  record Written(List<Block> blocks) implements SectionPart {
    public Written {
      blocks = List.copyOf(blocks);
    }
  }

  /** A list of the compact that stands here. */
  record Placed(PlacedList list) implements SectionPart {}
}
