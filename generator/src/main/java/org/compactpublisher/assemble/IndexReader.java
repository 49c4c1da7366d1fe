package org.compactpublisher.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.compactpublisher.content.ContentFolder;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlNode.YamlMap;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.content.yaml.YamlReader;
import org.compactpublisher.document.PromiseWord;
import org.compactpublisher.document.Status;
import org.compactpublisher.model.CompactIndex;
import org.compactpublisher.model.EditionStatus;
import org.compactpublisher.model.PartialDate;
import org.compactpublisher.model.SiteIndex;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.SourceFile;

/**
 * The light first pass over all content: ids, titles and dates, found line by line. Faults are not
 * told here; the full reading of each compact finds them at their places.
 */
public final class IndexReader {
  private final ContentFolder folder;
  private final Map<String, Set<String>> subjects = new TreeMap<>();

  /** Reads the index of a content folder. */
  public IndexReader(ContentFolder folder) {
    this.folder = folder;
  }

  /** Everything that can be pointed to. */
  public SiteIndex read() {
    Map<String, List<String>> files = new TreeMap<>();
    for (String path : folder.list("compacts")) {
      Matcher parts = ContentTypes.OF_COMPACT.matcher(path);
      if (parts.matches() && !CompactFolders.isBelowCompact(parts.group(1), folder)) {
        files.computeIfAbsent(parts.group(1), id -> new ArrayList<>()).add(parts.group(2));
      }
    }
    TreeMap<String, CompactIndex> compacts = new TreeMap<>();
    files.forEach((id, paths) -> compacts.put(id, compact(id, paths)));
    List<String> pages =
        folder.list("pages").stream()
            .filter(path -> ContentTypes.of(path).isPresent())
            .map(path -> path.substring("pages/".length(), path.length() - ".md".length()))
            .toList();
    return new SiteIndex(compacts, pages, SubjectsReader.index(folder, subjects));
  }

  private CompactIndex compact(String id, List<String> paths) {
    CompactScan scan = new CompactScan();
    paths.forEach(path -> scan(id, path, scan));
    Optional<YamlNode> root = root("compacts/" + id + "/compact.yaml");
    Map<String, String> about = new LinkedHashMap<>();
    root.ifPresent(node -> texts(node, about));
    return new CompactIndex(
        id,
        about.getOrDefault("title", id),
        about.getOrDefault("short-title", id),
        about.getOrDefault("series", id),
        about.getOrDefault("area", ""),
        about.getOrDefault("summary", ""),
        about.getOrDefault("language", ""),
        Optional.ofNullable(about.get("replaces")),
        status(about),
        new PromiseWord(about.getOrDefault("one", ""), about.getOrDefault("many", "")),
        scan.places(),
        scan.undertakings(),
        scan.parties(),
        scan.follows(),
        scan.terms(),
        scan.headings(),
        paths.stream().filter(path -> path.startsWith("images/")).toList(),
        newest(scan, root, about),
        scan.counts());
  }

  /** Adds what can be pointed to in one file of a compact. */
  private void scan(String id, String path, CompactScan scan) {
    Optional<String> document = document(path);
    document.ifPresent(name -> scan.place(path.replaceFirst("\\.[a-z]+$", ""), name));
    document
        .flatMap(name -> lines("compacts/" + id + "/" + path))
        .ifPresent(
            file -> {
              scan.read(document.orElseThrow(), file);
              subjects.computeIfAbsent(id, compact -> new TreeSet<>()).addAll(SubjectScan.of(file));
            });
  }

  /** The last day that any date of a compact may mean. */
  private static Optional<LocalDate> newest(
      CompactScan scan, Optional<YamlNode> root, Map<String, String> about) {
    List<PartialDate> dates = new ArrayList<>(scan.dates());
    root.ifPresent(node -> dates.addAll(HistoryReader.dates(node)));
    for (String key : List.of("adopted", "opens", "closes")) {
      PartialDate.parse(about.getOrDefault(key, "")).ifPresent(dates::add);
    }
    return dates.stream().map(PartialDate::lastDay).max(LocalDate::compareTo);
  }

  private static EditionStatus status(Map<String, String> about) {
    Status.Stage stage =
        switch (about.getOrDefault("status", "draft")) {
          case "consultation" -> Status.Stage.CONSULTATION;
          case "adopted" -> Status.Stage.ADOPTED;
          case "superseded" -> Status.Stage.SUPERSEDED;
          default -> Status.Stage.DRAFT;
        };
    Optional<PartialDate> opens = PartialDate.parse(about.getOrDefault("opens", ""));
    Optional<PartialDate> closes = PartialDate.parse(about.getOrDefault("closes", ""));
    return new EditionStatus(
        stage,
        about.getOrDefault("status-note", ""),
        PartialDate.parse(about.getOrDefault("adopted", "")),
        opens.flatMap(
            first ->
                closes.map(
                    last ->
                        new EditionStatus.Consultation(
                            first, last, List.of(), List.of(), Optional.empty()))));
  }

  /** The id of the document that a file becomes; absent when it becomes none. */
  static Optional<String> document(String path) {
    String name = path.replaceFirst("\\.(md|yaml)$", "");
    if (name.equals(path)) {
      return Optional.empty();
    }
    if (name.startsWith("sections/")) {
      return Optional.of(name.substring("sections/".length()));
    }
    boolean document =
        name.startsWith("codes/")
            || name.startsWith("undertakings/")
            || List.of("glossary", "contacts", "signatories").contains(name);
    return document ? Optional.of(name) : Optional.empty();
  }

  private Optional<SourceFile> lines(String path) {
    return folder.text(path, new Diagnostics());
  }

  private Optional<YamlNode> root(String path) {
    return folder.has(path)
        ? lines(path).flatMap(file -> YamlReader.read(file, new Diagnostics()))
        : Optional.empty();
  }

  /** Gathers the texts of compact.yaml, those of its groups among them, by key. */
  private static void texts(YamlNode node, Map<String, String> texts) {
    if (node instanceof YamlMap map) {
      for (YamlNode.Entry entry : map.entries()) {
        if (entry.value() instanceof YamlScalar scalar) {
          texts.putIfAbsent(entry.key().value(), scalar.value().strip());
        } else {
          texts(entry.value(), texts);
        }
      }
    }
  }
}
