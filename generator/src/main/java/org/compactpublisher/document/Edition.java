package org.compactpublisher.document;

import java.util.List;

/**
 * One edition of a compact: what it is called, where it stands and who promises in it.
 *
 * @param id the compact's id and the first part of its address
 * @param title with the edition, as it is cited
 * @param shortTitle for breadcrumbs and links
 * @param subtitle what kind of agreement between whom; empty for none
 * @param area where it holds
 * @param summary one or two sentences for lists of compacts
 * @param language BCP 47 tag
 * @param notice what this text is and is not, shown on every page and cover
 * @param status where the edition stands
 * @param facts what is known of it apart from its pages
 * @param word what this compact calls a promise
 * @param parties in the compact's order, with what each promises
 * @param history what happened to this edition or was changed in it, newest first
 */
public record Edition(
    String id,
    String title,
    String shortTitle,
    String subtitle,
    String area,
    String summary,
    String language,
    String notice,
    Status status,
    Facts facts,
    PromiseWord word,
    List<PartyTotal> parties,
    List<HistoryEntry> history) {
  public Edition {
    parties = List.copyOf(parties);
    history = List.copyOf(history);
  }

  /** How many undertakings the whole compact holds. */
  public int undertakings() {
    return parties.stream().mapToInt(PartyTotal::undertakings).sum();
  }

  /** The date of the newest note of its history; empty when it has none. */
  public PrintedDate changed() {
    return history.isEmpty() ? PrintedDate.UNKNOWN : history.get(0).date();
  }
}
