package org.compactpublisher.document;

import java.util.List;

/**
 * One line of a contents list.
 *
 * @param number printed before the title; empty for none
 * @param count how many undertakings, terms, entries or names it holds; 0 when there is nothing to
 *     count
 * @param counted what the count counts: {@code undertakings}, {@code terms}, {@code entries},
 *     {@code names} or empty
 * @param entries documents within this one
 */
public record OutlineEntry(
    String number,
    String title,
    Anchor target,
    int count,
    String counted,
    List<OutlineEntry> entries) {
  public OutlineEntry {
    entries = List.copyOf(entries);
  }
}
