package org.compactpublisher.document;

import java.util.List;

/**
 * One promise.
 *
 * @param id printed number and citation, such as {@code F-P12}
 * @param number the number its own text gives it; empty for none
 * @param subItems parts that can be linked to by themselves
 * @param follows the undertakings of the replaced edition that this one carries on
 * @param followedBy the undertakings of the replacing edition that carry this one on
 * @param fates what became of it in each edition beside its own that is published
 * @param subjects what it is about: pages that list what every compact promises on the subject
 */
public record Undertaking(
    String id,
    String number,
    Anchor anchor,
    List<Block> content,
    List<SubItem> subItems,
    List<EditionReference> follows,
    List<EditionReference> followedBy,
    List<FateNote> fates,
    List<Inline.CrossReference> subjects) {
  public Undertaking {
    content = List.copyOf(content);
    subItems = List.copyOf(subItems);
    follows = List.copyOf(follows);
    followedBy = List.copyOf(followedBy);
    fates = List.copyOf(fates);
    subjects = List.copyOf(subjects);
  }

  /** The same without what newer editions made of it. */
  Undertaking withoutLaterFates() {
    List<FateNote> earlier = fates.stream().filter(note -> !note.later()).toList();
    return new Undertaking(
        id, number, anchor, content, subItems, follows, followedBy, earlier, subjects);
  }
}
