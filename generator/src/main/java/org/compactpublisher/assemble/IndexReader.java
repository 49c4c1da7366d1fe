package org.compactpublisher.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compactpublisher.content.ContentFolder;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlNode.YamlMap;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.content.yaml.YamlReader;
import org.compactpublisher.document.PromiseWord;
import org.compactpublisher.document.Slug;
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
  private static final Pattern ITEM_ID = Pattern.compile("\\s*-\\s+id:\\s*[\"']?([A-Za-z0-9-]+).*");
  private static final Pattern FOLLOWS = Pattern.compile("\\s*follows:\\s*\\[?([^\\]#]*)]?.*");
  private static final Pattern FOLLOWED =
      Pattern.compile("\\s*-\\s*([A-Z]+(?:-[A-Z]+)?[0-9]+)\\s*");
  private static final Pattern UNDERTAKING = Pattern.compile("[A-Z]+(?:-[A-Z]+)?[0-9]+");
  private static final Pattern HEADING = Pattern.compile("#{2,4}\\s+(.*?)\\s*#*\\s*");
  private static final Pattern GIVEN_ID = Pattern.compile("(.*?)\\s*\\{#([^{}]*)}\\s*");
  private static final Pattern SIGNED = Pattern.compile("\\s*signed:\\s*([0-9-]+)\\s*");
  private static final Pattern COUNTED =
      Pattern.compile("\\s*-\\s+(?:id|name|role|organisation):.*");

  private final ContentFolder folder;

  /** Reads the index of a content folder. */
  public IndexReader(ContentFolder folder) {
    this.folder = folder;
  }

  /** Everything that can be pointed to. */
  public SiteIndex read() {
    Map<String, List<String>> files = new TreeMap<>();
    for (String path : folder.list("compacts")) {
      String[] parts = path.split("/", 3);
      if (parts.length == 3 && ContentTypes.isId(parts[1])) {
        files.computeIfAbsent(parts[1], id -> new ArrayList<>()).add(parts[2]);
      }
    }
    TreeMap<String, CompactIndex> compacts = new TreeMap<>();
    files.forEach((id, paths) -> compacts.put(id, compact(id, paths)));
    List<String> pages =
        folder.list("pages").stream()
            .filter(path -> ContentTypes.of(path).isPresent())
            .map(path -> path.substring("pages/".length(), path.length() - ".md".length()))
            .toList();
    return new SiteIndex(compacts, pages);
  }

  private CompactIndex compact(String id, List<String> paths) {
    Scan scan = new Scan();
    for (String path : paths) {
      document(path)
          .ifPresent(
              document -> {
                scan.places.put(path.replaceFirst("\\.[a-z]+$", ""), document);
                lines("compacts/" + id + "/" + path).ifPresent(file -> scan.file(document, file));
              });
    }
    Map<String, String> about = about("compacts/" + id + "/compact.yaml");
    List<PartialDate> dates = new ArrayList<>(scan.dates);
    for (String key : List.of("adopted", "opens", "closes")) {
      PartialDate.parse(about.getOrDefault(key, "")).ifPresent(dates::add);
    }
    Optional<LocalDate> newest = dates.stream().map(PartialDate::lastDay).max(LocalDate::compareTo);
    return new CompactIndex(
        id,
        about.getOrDefault("title", id),
        about.getOrDefault("short-title", id),
        about.getOrDefault("series", id),
        about.getOrDefault("area", ""),
        about.getOrDefault("summary", ""),
        Optional.ofNullable(about.get("replaces")),
        status(about),
        new PromiseWord(about.getOrDefault("one", ""), about.getOrDefault("many", "")),
        scan.places,
        scan.undertakings,
        scan.follows,
        scan.terms,
        scan.headings,
        paths.stream().filter(path -> path.startsWith("images/")).toList(),
        newest,
        scan.counts);
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
            first -> closes.map(last -> new EditionStatus.Consultation(first, last, List.of()))));
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

  /** The texts of compact.yaml, those of its groups among them, by key. */
  private Map<String, String> about(String path) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (folder.has(path)) {
      lines(path)
          .flatMap(file -> YamlReader.read(file, new Diagnostics()))
          .ifPresent(node -> texts(node, texts));
    }
    return texts;
  }

  private static void texts(YamlNode node, Map<String, String> texts) {
    if (node instanceof YamlMap map) {
      for (YamlNode.Entry entry : map.entries()) {
        if (entry.value() instanceof YamlScalar scalar) {
          texts.putIfAbsent(entry.key().value(), scalar.value());
        } else {
          texts(entry.value(), texts);
        }
      }
    }
  }

  /** What is found in the lines of one compact. */
  private static final class Scan {
    private final Map<String, String> places = new TreeMap<>();
    private final Map<String, String> undertakings = new TreeMap<>();
    private final Map<String, List<String>> follows = new TreeMap<>();
    private final Set<String> terms = new TreeSet<>();
    private final Map<String, Set<String>> headings = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<PartialDate> dates = new ArrayList<>();

    void file(String document, SourceFile file) {
      String current = "";
      boolean inFollows = false;
      Set<String> ids = new HashSet<>();
      for (String line : file.lines()) {
        Matcher item = ITEM_ID.matcher(line);
        Matcher list = FOLLOWS.matcher(line);
        Matcher followed = FOLLOWED.matcher(line);
        if (item.matches()) {
          current = item.group(1);
          id(document, current);
        } else if (list.matches()) {
          inFollows = list.group(1).isBlank();
          for (String id : list.group(1).split(",", -1)) {
            addFollowed(current, id.strip());
          }
        } else if (inFollows && followed.matches()) {
          addFollowed(current, followed.group(1));
        } else {
          inFollows = false;
          other(document, line, ids);
        }
      }
      if (!ids.isEmpty()) {
        headings.put(document, Set.copyOf(ids));
      }
    }

    private void id(String document, String id) {
      if (document.equals("glossary")) {
        terms.add(id);
        counts.merge(document, 1, Integer::sum);
      } else if (UNDERTAKING.matcher(id).matches()) {
        undertakings.put(id, document);
      }
    }

    private void addFollowed(String current, String id) {
      if (!id.isEmpty() && !current.isEmpty()) {
        follows.computeIfAbsent(current, key -> new ArrayList<>()).add(id);
      }
    }

    private void other(String document, String line, Set<String> ids) {
      Matcher heading = HEADING.matcher(line);
      Matcher signed = SIGNED.matcher(line);
      if (heading.matches()) {
        ids.add(headingId(heading.group(1)));
      } else if (signed.matches()) {
        PartialDate.parse(signed.group(1)).ifPresent(dates::add);
      } else if (COUNTED.matcher(line).matches()) {
        counts.merge(document, 1, Integer::sum);
      }
    }

    private static String headingId(String words) {
      Matcher given = GIVEN_ID.matcher(words);
      return given.matches() ? given.group(2) : Slug.of(words);
    }
  }
}
