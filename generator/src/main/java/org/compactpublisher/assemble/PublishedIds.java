package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.model.CompactIndex;
import org.compactpublisher.model.PublishedRecord;
import org.compactpublisher.model.PublishedRecord.Place;
import org.compactpublisher.source.Rule;

/**
 * The ids that an edition publishes now, beside the record of those that it has ever published. Ids
 * are for ever: one that is gone needs a note that says why.
 *
 * @param ids by kind: undertakings with their pages, terms, sections
 * @param record what was published before
 */
public record PublishedIds(Map<String, List<String>> ids, PublishedRecord record) {
  /** How the first line of a record begins. */
  public static final String MADE_BY = "# Made by './compact check --record'.";

  static final String UNDERTAKINGS = "undertakings";
  static final List<String> KINDS = List.of(UNDERTAKINGS, "terms", "sections");

  public PublishedIds {
    ids = Map.copyOf(ids);
  }

  /**
   * The lines of {@code published.yaml}: what is there now, then what was there once.
   *
   * @param gone the notes of the old file, as they are written
   */
  public String text(Optional<String> gone) {
    StringBuilder text =
        new StringBuilder(MADE_BY).append(" Ids that were published never change.\n");
    for (String kind : KINDS) {
      Set<String> all = new LinkedHashSet<>(present(kind));
      recorded(kind).stream().filter(id -> isKept(kind, id)).forEach(all::add);
      if (!all.isEmpty()) {
        text.append(kind).append(":\n");
        all.forEach(id -> text.append("  - ").append(id).append('\n'));
      }
    }
    gone.ifPresent(text::append);
    return text.toString();
  }

  /** An old record's id without a page gives way to the address of the same id. */
  private boolean isKept(String kind, String id) {
    return !kind.equals(UNDERTAKINGS) || id.indexOf('#') >= 0 || !ids(kind).contains(id);
  }

  private List<String> present(String kind) {
    return ids.getOrDefault(kind, List.of());
  }

  /** What is there now, without pages. */
  private Set<String> ids(String kind) {
    Set<String> ids = new LinkedHashSet<>();
    present(kind).forEach(address -> ids.add(Place.of(address).id()));
    return ids;
  }

  private List<String> recorded(String kind) {
    return switch (kind) {
      case UNDERTAKINGS -> record.undertakings().stream().map(Place::toString).toList();
      case "terms" -> record.terms();
      default -> record.sections();
    };
  }

  /**
   * Compares the record with what is there now.
   *
   * @param readable the kinds of ids whose files were all read
   * @param index knows the ids of files that could not be read in full, whose own faults are told
   */
  void check(MapReader keys, CompactIndex index, Set<String> readable) {
    Map<String, MapReader> gone = new TreeMap<>();
    for (MapReader note : keys.list("gone")) {
      gone.put(note.text("id"), note);
    }
    Set<String> present = new TreeSet<>();
    KINDS.forEach(kind -> present.addAll(ids(kind)));
    for (String kind : KINDS.stream().filter(readable::contains).toList()) {
      checkGone(keys, kind, gone.keySet(), index);
      checkRecorded(keys, kind);
    }
    gone.forEach((id, note) -> checkNote(id, note, present));
  }

  private void checkGone(MapReader keys, String kind, Set<String> gone, CompactIndex index) {
    Set<String> told = new TreeSet<>(gone);
    told.addAll(ids(kind));
    for (YamlScalar address : keys.texts(kind)) {
      String id = Place.of(address.value()).id();
      if (!index.has(id) && told.add(id)) {
        keys.fault(
            Rule.ID_GONE,
            address,
            "'" + id + "' was published and is gone",
            "put it back, or say under 'gone:' when and why it was withdrawn, or where it moved");
      }
    }
  }

  private void checkRecorded(MapReader keys, String kind) {
    Collection<String> recorded = recorded(kind);
    List<String> missing = new ArrayList<>();
    boolean old = false;
    for (String address : present(kind)) {
      boolean withoutPage = recorded.contains(Place.of(address).id());
      if (!recorded.contains(address) && !withoutPage) {
        missing.add(address);
      }
      old |= withoutPage && kind.equals(UNDERTAKINGS);
    }
    if (!missing.isEmpty()) {
      keys.fault(
          Rule.ID_UNRECORDED,
          kind,
          "not in the record of published " + kind + ": " + String.join(", ", missing),
          "run './compact check --record', or add the ids under '" + kind + ":'");
    }
    if (old) {
      keys.fault(
          Rule.ID_UNRECORDED,
          kind,
          "the record does not say on which page each of these was published",
          "run './compact check --record', which adds the pages");
    }
  }

  private static void checkNote(String id, MapReader note, Set<String> present) {
    if (present.contains(id)) {
      note.fault(
          Rule.ID_RETURNED,
          "id",
          "'" + id + "' is said to be gone, and is there",
          "remove the note, or give the new text an id of its own");
    }
    String target = note.text("moved-to");
    if (!target.isEmpty() && !present.contains(target)) {
      note.fault(
          Rule.REF_UNDERTAKING,
          "moved-to",
          "there is no '" + target + "' to have moved to",
          Suggestion.hint(target, present, "write the id that took its place"));
    }
  }
}
