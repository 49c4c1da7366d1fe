package org.compactpublisher.document;

import java.util.List;

/**
 * Undertakings of one party, theme or both.
 *
 * @param party who promises
 * @param title the party's name in a code, the theme's in a party's part; empty when the document's
 *     title says it
 * @param number printed before the title, such as {@code 5.1}; empty for none
 * @param introduction what stands before the list; often empty
 */
public record UndertakingGroup(
    Party party,
    String title,
    String number,
    Anchor anchor,
    List<Block> introduction,
    List<Undertaking> undertakings) {
  public UndertakingGroup {
    introduction = List.copyOf(introduction);
    undertakings = List.copyOf(undertakings);
  }
}
