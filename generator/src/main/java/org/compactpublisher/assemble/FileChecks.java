package org.compactpublisher.assemble;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.document.Asset;
import org.compactpublisher.document.Block;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.PlacedList;
import org.compactpublisher.model.Section;
import org.compactpublisher.model.SectionPart;
import org.compactpublisher.source.Rule;

/** Tells files that nothing reads, lists nor places: nothing that an editor wrote is lost. */
final class FileChecks {
  /** Addresses that the program itself uses below a compact. */
  private static final Set<String> RESERVED =
      Set.of(
          "codes",
          "undertakings",
          "glossary",
          "contacts",
          "signatories",
          "changes",
          "print",
          "large-print",
          "downloads",
          "data",
          "images",
          "search");

  private final CompactFiles files;

  FileChecks(CompactFiles files) {
    this.files = files;
  }

  /** Tells files of no known kind, and sections whose address is taken. */
  void kinds() {
    List<String> known = ContentTypes.all().stream().map(ContentTypes.ContentType::name).toList();
    for (String name : files.list()) {
      if (!files.isRead(name)) {
        files
            .diagnostics()
            .add(
                Rule.FILE_UNREAD,
                files.shown(name),
                "nothing reads this file",
                Suggestion.hint(
                    name,
                    known,
                    "the file belongs elsewhere, or its name is not made of lower-case letters,"
                        + " digits and hyphens"));
      } else if (name.startsWith("sections/")
          && RESERVED.contains(IndexReader.document(name).orElse(""))) {
        files
            .diagnostics()
            .add(
                Rule.FILE_NAME,
                files.shown(name),
                "this address is used by the program itself",
                "give the file another name");
      }
    }
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
  void placed(Iterable<Section> sections, Set<PlacedList> lists) {
    Map<PlacedList, Integer> times = new TreeMap<>();
    lists.forEach(list -> times.put(list, 0));
    for (Section section : sections) {
      for (SectionPart part : section.body()) {
        if (part instanceof SectionPart.Placed placed) {
          times.merge(placed.list(), 1, Integer::sum);
        }
      }
    }
    times.forEach(this::placed);
  }

  private void placed(PlacedList list, int times) {
    if (times != 1) {
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

  /** Tells pictures that no text shows. */
  void shown(Compact compact) {
    Set<String> used = new TreeSet<>();
    compact.introduction().forEach(block -> collect(block, used));
    for (Section section : compact.sections().values()) {
      for (SectionPart part : section.body()) {
        if (part instanceof SectionPart.Written written) {
          written.blocks().forEach(block -> collect(block, used));
        }
      }
    }
    compact
        .codes()
        .values()
        .forEach(code -> code.introduction().forEach(block -> collect(block, used)));
    for (Asset asset : compact.assets()) {
      if (!used.contains(asset.path())) {
        files
            .diagnostics()
            .add(
                Rule.FILE_UNREAD,
                files.shown(asset.path()),
                "no text shows this picture",
                "show it with ![text alternative](" + asset.path() + "), or remove it");
      }
    }
  }

  private static void collect(Block block, Set<String> used) {
    if (block instanceof Block.Figure figure) {
      used.add(figure.image());
    }
  }
}
