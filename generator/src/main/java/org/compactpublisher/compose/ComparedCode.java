package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.compactpublisher.compare.ComparedUndertaking;
import org.compactpublisher.compare.EditionComparison;
import org.compactpublisher.compare.PlacedUndertaking;
import org.compactpublisher.document.Change;
import org.compactpublisher.document.Fate;
import org.compactpublisher.document.Party;
import org.compactpublisher.document.Slug;
import org.compactpublisher.model.CodeOfPractice;
import org.compactpublisher.model.Compact;

/**
 * One code of practice, or one party's part, as two editions have it.
 *
 * @param code as the newer edition has it, or the older one where the newer has none
 * @param groups by party or theme: those of the newer edition first, then those it no longer has
 */
record ComparedCode(CodeOfPractice code, List<Group> groups) {

  /** The changes of one party in a code, or on one theme in a party's part. */
  record Group(Party party, String theme, List<Change> changes) {

    /** The party's name in a code, the theme's in a party's part. */
    String title() {
      return theme.isEmpty() ? party.name() : theme;
    }

    /** Unlike that of any other group of the code. */
    String fragment() {
      return party.id() + (theme.isEmpty() ? "" : "-" + Slug.of(theme));
    }
  }

  /** Every code, in the order of the newer edition; those that it no longer has come last. */
  static List<ComparedCode> all(EditionComparison comparison, ChangeComposer changes) {
    Map<String, CodeOfPractice> codes = new LinkedHashMap<>();
    Map<String, Map<String, Group>> groups = new LinkedHashMap<>();
    for (ComparedUndertaking each : comparison.later()) {
      codes.putIfAbsent(each.placed().code().id(), each.placed().code());
      group(groups, comparison.after(), each.placed()).changes().add(changes.later(each));
    }
    for (ComparedUndertaking each : comparison.earlier()) {
      if (each.fate() == Fate.DROPPED) {
        codes.putIfAbsent(each.placed().code().id(), each.placed().code());
        group(groups, comparison.before(), each.placed()).changes().add(changes.dropped(each));
      }
    }
    List<ComparedCode> all = new ArrayList<>();
    codes.forEach(
        (id, code) -> all.add(new ComparedCode(code, List.copyOf(groups.get(id).values()))));
    return all;
  }

  private static Group group(
      Map<String, Map<String, Group>> groups, Compact edition, PlacedUndertaking placed) {
    Party party = edition.party(placed.group().party());
    String theme = placed.code().party().isPresent() ? placed.group().theme() : "";
    return groups
        .computeIfAbsent(placed.code().id(), id -> new LinkedHashMap<>())
        .computeIfAbsent(
            party.id() + "/" + theme, key -> new Group(party, theme, new ArrayList<>()));
  }
}
