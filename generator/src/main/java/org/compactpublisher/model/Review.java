package org.compactpublisher.model;

import java.util.List;
import org.compactpublisher.document.Block;

/**
 * Who reviews a compact, and how.
 *
 * @param reportsTo empty when nobody is named
 */
public record Review(String who, String howOften, String reportsTo, List<List<Block>> tasks) {
  public Review {
    tasks = List.copyOf(tasks);
  }
}
