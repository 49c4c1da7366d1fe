package org.compactpublisher.document;

import java.util.List;
import java.util.Map;

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

  /** The same without what newer editions made of its undertakings. */
  UndertakingGroup withoutLaterFates() {
    List<Undertaking> all = undertakings.stream().map(Undertaking::withoutLaterFates).toList();
    return new UndertakingGroup(party, title, number, anchor, introduction, all);
  }

  /** Who promises how much; only how much where the title is a theme's. */
  public String counted(Labels labels, PromiseWord word) {
    int count = undertakings.size();
    return title.isEmpty() || title.equals(party.name())
        ? labels.text(
            "promise-count",
            Map.of(
                "promise", Capitalised.of(party.promise()),
                "count", Integer.toString(count),
                "thing", word.counted(count)))
        : labels.promises(word, count);
  }
}
