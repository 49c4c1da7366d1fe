package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.compactpublisher.content.ContentFolder;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.content.yaml.YamlReader;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.CorrectionsContact;
import org.compactpublisher.document.FormatsContact;
import org.compactpublisher.document.Licence;
import org.compactpublisher.document.WholeCopies;
import org.compactpublisher.model.Section;
import org.compactpublisher.model.Site;
import org.compactpublisher.model.SiteIndex;
import org.compactpublisher.model.TermFinder;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;

/** Reads {@code site.yaml} and the site's own pages, and tells files that belong to nothing. */
public final class SiteReader {
  private final ContentFolder folder;
  private final SiteIndex index;
  private final Diagnostics diagnostics = new Diagnostics();

  private SiteReader(ContentFolder folder, SiteIndex index) {
    this.folder = folder;
    this.index = index;
  }

  /** Reads the site. */
  public static Checked<Site> read(ContentFolder folder, SiteIndex index) {
    return new SiteReader(folder, index).read();
  }

  private Checked<Site> read() {
    checkFiles();
    new SubjectsReader(folder, diagnostics).check(index.subjects());
    if (!folder.has("site.yaml")) {
      diagnostics.add(
          Rule.FILE_MISSING,
          folder.shown("site.yaml"),
          "there is no site.yaml",
          "make it: content/README.md shows what it holds");
      return new Checked<>(Optional.empty(), diagnostics.sorted());
    }
    Optional<Site> site =
        reading("site.yaml", "")
            .flatMap(
                reading ->
                    YamlReader.read(reading.file(), diagnostics)
                        .flatMap(root -> MapReader.of(Shapes.SITE, root, reading)))
            .map(this::site);
    return site.isPresent()
        ? Checked.of(site.get(), diagnostics)
        : new Checked<>(Optional.empty(), diagnostics.sorted());
  }

  private void checkFiles() {
    Set<String> misnamed = new TreeSet<>();
    for (String path : folder.list("")) {
      Optional<String> folder = CompactFolders.misnamed(path);
      folder.ifPresent(misnamed::add);
      if (folder.isEmpty() && !CompactFolders.isInOne(path) && ContentTypes.of(path).isEmpty()) {
        unread(path);
      }
    }
    misnamed.forEach(name -> name(name, "the folder of a compact", CompactFolders.hint(name)));
    index.compacts().keySet().stream()
        .filter(FileNames.OF_SITE::contains)
        .forEach(id -> taken("compacts/" + id));
    index.pages().stream()
        .filter(id -> FileNames.OF_SITE.contains(id) || index.compact(id).isPresent())
        .forEach(id -> taken("pages/" + id + ".md"));
  }

  private void unread(String path) {
    Optional<String> mended = FileNames.mended(path);
    if (mended.isPresent()) {
      name(path, "a file", "rename it to '" + mended.get() + "'");
    } else {
      diagnostics.add(
          Rule.FILE_UNREAD,
          folder.shown(path),
          "nothing reads this file",
          Suggestion.hint(
              path,
              List.of("site.yaml", SubjectsReader.PATH),
              "content holds site.yaml, subjects.yaml, pages/ and compacts/; content/README.md lists every file"));
    }
  }

  private void name(String path, String what, String hint) {
    diagnostics.add(Rule.FILE_NAME, folder.shown(path), what + " cannot have this name", hint);
  }

  private void taken(String path) {
    diagnostics.add(
        Rule.FILE_NAME,
        folder.shown(path),
        "this address is used by a compact or by the program itself",
        "choose another name");
  }

  private Optional<FileReading> reading(String path, String document) {
    Places places =
        new Places(index, Optional.empty(), document, new TermFinder(), Map.of(), new HashSet<>());
    return folder
        .text(path, diagnostics)
        .map(
            file ->
                new FileReading(
                    file, Anchor.document("", document), places, new UsedWords(), diagnostics));
  }

  private Site site(MapReader keys) {
    List<String> compacts = listed(keys, "compacts", index.compacts().keySet(), Rule.REF_COMPACT);
    List<String> pages = listed(keys, "pages", Set.copyOf(index.pages()), Rule.REF_PLACE);
    Optional<MapReader> licence = keys.group("licence");
    Optional<MapReader> contact = keys.group("formats-contact");
    Optional<MapReader> corrections = keys.group("corrections-contact").or(() -> contact);
    String url = keys.text("base-url");
    if (url.indexOf('?') >= 0 || url.indexOf('#') >= 0) {
      keys.fault(
          Rule.FIELD_URL,
          "base-url",
          "'" + url + "' is not the address of a site",
          "end it before the '?' or '#'");
    }
    return new Site(
        keys.text("title"),
        keys.text("heading"),
        keys.text("summary"),
        keys.text("language"),
        keys.text("publisher"),
        url.endsWith("/") ? url : url + "/",
        keys.text("notice"),
        keys.has("site-notice") ? keys.text("site-notice") : keys.text("notice"),
        new Licence(text(licence, "name"), text(licence, "url")),
        new FormatsContact(text(contact, "name"), text(contact, "email"), text(contact, "phone")),
        keys.group("whole-copies").map(SiteReader::wholeCopies).orElse(WholeCopies.PLAIN),
        FormatsReader.read(keys.group("formats")),
        new CorrectionsContact(text(corrections, "name"), text(corrections, "email")),
        compacts,
        pages(pages));
  }

  private static WholeCopies wholeCopies(MapReader copies) {
    return new WholeCopies(copies.flag("comparison"), copies.flag("fates"));
  }

  private static String text(Optional<MapReader> group, String key) {
    return group.map(keys -> keys.text(key)).orElse("");
  }

  /** The names of a list that must name each of the known ones once. */
  private List<String> listed(MapReader keys, String key, Set<String> known, Rule unknown) {
    List<String> listed = new ArrayList<>();
    for (YamlScalar name : keys.texts(key)) {
      if (!known.contains(name.value())) {
        keys.fault(
            unknown,
            name,
            "there is no '" + name.value() + "' in " + key + "/",
            Suggestion.hint(
                name.value(),
                known,
                "name a " + (key.equals("pages") ? "file" : "folder") + " of " + key + "/"));
      } else if (listed.contains(name.value())) {
        keys.fault(
            Rule.REF_ORDER,
            name,
            "'" + name.value() + "' is listed twice",
            "remove one of the lines");
      } else {
        listed.add(name.value());
      }
    }
    boolean any = !keys.texts(key).isEmpty();
    known.stream()
        .sorted()
        .filter(name -> any && !listed.contains(name))
        .forEach(
            name ->
                keys.fault(
                    Rule.REF_ORDER,
                    key,
                    "'" + name + "' is in " + key + "/ and is not listed",
                    "add the line '- " + name + "'"));
    return listed;
  }

  private List<Section> pages(List<String> ids) {
    List<Section> pages = new ArrayList<>();
    for (String id : ids) {
      reading("pages/" + id + ".md", id)
          .flatMap(reading -> new SectionReader(reading, Set.of(), Set.of()).read(Shapes.PAGE, id))
          .ifPresent(pages::add);
    }
    return pages;
  }
}
