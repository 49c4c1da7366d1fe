package org.compactpublisher.assemble;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.model.PlacedList;
import org.compactpublisher.model.Section;
import org.compactpublisher.model.SectionPart;
import org.compactpublisher.source.Rule;

/** Tells files that nothing reads, lists nor places: nothing that an editor wrote is lost. */
final class FileChecks {
  /** Files that editors do not name themselves. */
  private static final List<String> PLACES =
      ContentTypes.all().stream()
          .map(ContentTypes.ContentType::name)
          .filter(name -> !name.contains("ID"))
          .toList();

  private final CompactFiles files;

  FileChecks(CompactFiles files) {
    this.files = files;
  }

  /** Tells files of no known kind, and sections whose address is taken. */
  void kinds() {
    for (String name : files.list()) {
      if (!files.isRead(name)) {
        unread(name);
      } else if (name.startsWith("sections/")
          && FileNames.OF_COMPACT.contains(IndexReader.document(name).orElse(""))) {
        tell(
            Rule.FILE_NAME,
            name,
            "this address is used by the program itself",
            "give the file another name");
      }
    }
  }

  private void unread(String name) {
    Optional<String> mended = files.mended(name);
    if (mended.isPresent()) {
      tell(
          Rule.FILE_NAME,
          name,
          "a file cannot have this name",
          "rename it to '" + mended.get() + "'");
    } else {
      tell(
          Rule.FILE_UNREAD,
          name,
          "nothing reads this file",
          name.startsWith("images/")
              ? "a picture is an SVG or PNG file; save it as one"
              : Suggestion.hint(
                  name, PLACES, "the file belongs elsewhere: content/README.md lists every file"));
    }
  }

  private void tell(Rule rule, String name, String message, String hint) {
    files.diagnostics().add(rule, files.shown(name), message, hint);
  }

  /** Tells documents that the contents do not list. */
  void listed(List<String> contents) {
    for (String place : new TreeSet<>(files.index().places().keySet())) {
      if (!contents.contains(place)) {
        files
            .diagnostics()
            .add(
                Rule.FILE_UNREAD,
                files.shown(place + (place.startsWith("sections/") ? ".md" : ".yaml")),
                "'" + place + "' is not in the contents of compact.yaml",
                "add the line '- " + place + "' under 'contents:', or remove the file");
      }
    }
  }

  /** Tells lists that are not placed exactly once. */
  void placed(Collection<Section> sections, Set<PlacedList> lists) {
    Map<PlacedList, Integer> times = new TreeMap<>();
    lists.forEach(list -> times.put(list, 0));
    for (Section section : sections) {
      for (SectionPart part : section.body()) {
        if (part instanceof SectionPart.Placed placed) {
          times.merge(placed.list(), 1, Integer::sum);
        }
      }
    }
    long written =
        files.index().places().keySet().stream()
            .filter(place -> place.startsWith("sections/"))
            .count();
    boolean all = sections.size() == written;
    times.forEach((list, count) -> placed(list, count, all));
  }

  /** Without every section at hand, nobody knows whether one of them places the list. */
  private void placed(PlacedList list, int times, boolean allRead) {
    if (times > 1 || (times == 0 && allRead)) {
      files
          .diagnostics()
          .add(
              times == 0 ? Rule.FILE_UNREAD : Rule.REF_ORDER,
              files.shown(list.id() + ".yaml"),
              times == 0
                  ? "no section places this list"
                  : "this list is placed " + times + " times",
              "write '{{" + list.id() + "}}' on a line of its own in one section");
    }
  }

  /** Tells pictures that no text shows; asked when all prose has been read. */
  void shown() {
    for (String picture : files.unshownPictures()) {
      tell(
          Rule.FILE_UNREAD,
          picture,
          "no text shows this picture",
          "show it with ![text alternative](" + picture + "), or remove it");
    }
  }
}
