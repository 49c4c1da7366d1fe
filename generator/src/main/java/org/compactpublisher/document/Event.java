package org.compactpublisher.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * What happened at one time, each thing in a block of its own or more.
 *
 * @param date as it is printed, such as {@code 1998}
 */
public record Event(String date, List<Block> content) {
  public Event {
    content = List.copyOf(content);
  }

  /** The same with what happened at that time too. */
  public Event with(List<Block> more) {
    return new Event(date, Stream.concat(content.stream(), more.stream()).toList());
  }
}
