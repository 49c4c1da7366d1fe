package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlNode.YamlList;
import org.compactpublisher.content.yaml.YamlNode.YamlMap;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.model.HistoryNote;
import org.compactpublisher.model.PartialDate;
import org.compactpublisher.source.Rule;

/** Reads what happened to an edition, and when. */
final class HistoryReader {
  private static final String KEY = "history";

  private HistoryReader() {}

  /** The notes; one that is older than the note before it is told. */
  static List<HistoryNote> read(MapReader about) {
    List<HistoryNote> notes = new ArrayList<>();
    for (MapReader entry : about.list(KEY)) {
      Optional<PartialDate> date = entry.date("date");
      if (date.isPresent()) {
        PartialDate before = notes.isEmpty() ? date.get() : notes.get(notes.size() - 1).date();
        if (date.get().lastDay().isBefore(before.firstDay())) {
          entry.fault(
              Rule.DATE_ORDER,
              "date",
              "this note is older than the one before it",
              "put the notes in the order of time, the newest last");
        }
        notes.add(new HistoryNote(date.get(), entry.text("note")));
      }
    }
    return notes;
  }

  /** The days of the notes in a {@code compact.yaml}, as far as they can be read. */
  static List<PartialDate> dates(YamlNode about) {
    List<PartialDate> dates = new ArrayList<>();
    for (YamlNode entry : entries(about)) {
      if (entry instanceof YamlMap note
          && note.get("date").orElse(null) instanceof YamlScalar day) {
        PartialDate.parse(day.value().strip()).ifPresent(dates::add);
      }
    }
    return dates;
  }

  private static List<YamlNode> entries(YamlNode about) {
    return about instanceof YamlMap map && map.get(KEY).orElse(null) instanceof YamlList list
        ? list.items()
        : List.of();
  }
}
