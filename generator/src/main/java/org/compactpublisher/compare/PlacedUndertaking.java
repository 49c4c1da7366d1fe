package org.compactpublisher.compare;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.model.CodeOfPractice;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.Undertaking;
import org.compactpublisher.model.UndertakingGroup;

/**
 * An undertaking and where it stands in its edition.
 *
 * @param code the code of practice, or the part of a party
 */
public record PlacedUndertaking(
    CodeOfPractice code, UndertakingGroup group, Undertaking undertaking) {

  /** Every undertaking of an edition, in reading order. */
  public static List<PlacedUndertaking> all(Compact compact) {
    List<PlacedUndertaking> all = new ArrayList<>();
    for (String place : compact.contents()) {
      if (compact.codes().containsKey(place)) {
        add(compact.codes().get(place), all);
      }
    }
    return all;
  }

  private static void add(CodeOfPractice code, List<PlacedUndertaking> all) {
    for (UndertakingGroup group : code.groups()) {
      group.undertakings().stream()
          .map(undertaking -> new PlacedUndertaking(code, group, undertaking))
          .forEach(all::add);
    }
  }

  /** Its id in its edition. */
  public String id() {
    return undertaking.id();
  }

  /** Whether both are promised by the same party. */
  public boolean sameParty(PlacedUndertaking other) {
    return group.party().equals(other.group.party());
  }

  /** Whether both stand in the same code, or in the same party's part. */
  public boolean sameCode(PlacedUndertaking other) {
    return code.id().equals(other.code.id());
  }
}
