package org.compactpublisher.document;

import java.util.List;

/**
 * What happened at one time.
 *
 * @param date as it is printed, such as {@code 1998}
 */
public record Event(String date, List<Block> content) {
  public Event {
    content = List.copyOf(content);
  }
}
