package org.compactpublisher.assemble;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.compactpublisher.content.ContentFolder;
import org.compactpublisher.content.yaml.YamlReader;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.model.SiteIndex;
import org.compactpublisher.model.Subject;
import org.compactpublisher.model.SubjectIndex;
import org.compactpublisher.model.TermFinder;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;
import org.compactpublisher.source.SourceFile;

/** Reads {@code subjects.yaml}, which a site may have. */
final class SubjectsReader {
  static final String PATH = "subjects.yaml";

  private final ContentFolder folder;
  private final Diagnostics diagnostics;

  SubjectsReader(ContentFolder folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /** The subjects; faults are not told here. */
  static SubjectIndex index(ContentFolder folder, Map<String, Set<String>> named) {
    Optional<List<Subject>> subjects =
        new SubjectsReader(folder, new Diagnostics()).keys().map(SubjectsReader::subjects);
    boolean known = subjects.isPresent() || !folder.has(PATH);
    return new SubjectIndex(subjects.orElse(List.of()), known, named);
  }

  /** Tells what is wrong with the file, and subjects that no undertaking has. */
  void check(SubjectIndex index) {
    Map<String, String> ids = new HashMap<>();
    for (MapReader subject : keys().map(keys -> keys.list("subjects")).orElse(List.of())) {
      String id = subject.text("id");
      UniqueIds.add(ids, id, subject, folder.shown(PATH));
      if (!id.isEmpty() && !index.names(id)) {
        subject.fault(
            Rule.SUBJECT_UNUSED,
            "id",
            "no undertaking has the subject '" + id + "'",
            "add 'subjects: [" + id + "]' to undertakings about it, or remove it");
      }
    }
  }

  private static List<Subject> subjects(MapReader keys) {
    return keys.list("subjects").stream()
        .map(
            subject ->
                new Subject(subject.text("id"), subject.text("title"), subject.text("summary")))
        .filter(subject -> !subject.id().isEmpty())
        .toList();
  }

  private Optional<MapReader> keys() {
    if (!folder.has(PATH)) {
      return Optional.empty();
    }
    return folder.text(PATH, diagnostics).map(this::reading).flatMap(this::keys);
  }

  private Optional<MapReader> keys(FileReading reading) {
    return YamlReader.read(reading.file(), diagnostics)
        .flatMap(root -> MapReader.of(Shapes.SUBJECTS, root, reading));
  }

  /** Nothing in the file is prose, so it points to nothing. */
  private FileReading reading(SourceFile file) {
    SubjectIndex none = new SubjectIndex(List.of(), true, Map.of());
    SiteIndex nothing = new SiteIndex(new TreeMap<>(), List.of(), none);
    Places places =
        new Places(nothing, Optional.empty(), "", new TermFinder(), Map.of(), new HashSet<>());
    return new FileReading(
        file, Anchor.document("", "subjects"), places, new UsedWords(), diagnostics);
  }
}
