package org.compactpublisher.assemble;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.model.CompactIndex;
import org.compactpublisher.source.Rule;

/**
 * The record of the ids that an edition has published. Ids are for ever: one that is gone needs a
 * note that says why.
 *
 * @param ids by kind: undertakings, terms, sections
 */
public record PublishedIds(Map<String, List<String>> ids) {
  /** How the first line of a record begins. */
  public static final String MADE_BY = "# Made by './compact check --record'.";

  static final List<String> KINDS = List.of("undertakings", "terms", "sections");

  public PublishedIds {
    ids = Map.copyOf(ids);
  }

  /** The lines of {@code published.yaml} for these ids, keeping the notes of the old file. */
  public String text(Optional<String> gone) {
    StringBuilder text =
        new StringBuilder(MADE_BY).append(" Ids that were published never change.\n");
    for (String kind : KINDS) {
      List<String> list = ids.getOrDefault(kind, List.of());
      if (!list.isEmpty()) {
        text.append(kind).append(":\n");
        list.forEach(id -> text.append("  - ").append(id).append('\n'));
      }
    }
    gone.ifPresent(text::append);
    return text.toString();
  }

  /**
   * Compares the record with what is there now.
   *
   * @param readable the kinds of ids whose files were all read
   * @param index knows the ids of files that could not be read in full, whose own faults are told
   */
  void check(MapReader record, CompactIndex index, Set<String> readable) {
    Map<String, MapReader> gone = new TreeMap<>();
    for (MapReader note : record.list("gone")) {
      gone.put(note.text("id"), note);
    }
    Set<String> present = new TreeSet<>();
    ids.values().forEach(present::addAll);
    for (String kind : KINDS.stream().filter(readable::contains).toList()) {
      checkKind(record, kind, gone.keySet(), index);
    }
    gone.forEach((id, note) -> checkGone(id, note, present));
  }

  private void checkKind(MapReader record, String kind, Set<String> gone, CompactIndex index) {
    Collection<String> present = ids.getOrDefault(kind, List.of());
    Set<String> recorded = new TreeSet<>();
    for (YamlScalar id : record.texts(kind)) {
      recorded.add(id.value());
      boolean there = present.contains(id.value()) || index.has(id.value());
      if (!there && !gone.contains(id.value())) {
        record.fault(
            Rule.ID_GONE,
            id,
            "'" + id.value() + "' was published and is gone",
            "put it back, or say under 'gone:' when and why it was withdrawn, or where it moved");
      }
    }
    List<String> missing = present.stream().filter(id -> !recorded.contains(id)).toList();
    if (!missing.isEmpty()) {
      record.fault(
          Rule.ID_UNRECORDED,
          kind,
          "not in the record of published " + kind + ": " + String.join(", ", missing),
          "run './compact check --record', or add the ids under '" + kind + ":'");
    }
  }

  private static void checkGone(String id, MapReader note, Set<String> present) {
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
