package org.compactpublisher.model;

import java.util.List;
import org.compactpublisher.document.Block;

/**
 * Undertakings of one party in a code, or on one theme in a party's part.
 *
 * @param party id of the party
 * @param theme the group's title in a party's part; empty for none
 * @param number printed before the title, such as 5.1; empty for none
 */
public record UndertakingGroup(
    String party,
    String theme,
    String number,
    List<Block> introduction,
    List<Undertaking> undertakings) {
  public UndertakingGroup {
    introduction = List.copyOf(introduction);
    undertakings = List.copyOf(undertakings);
  }
}
