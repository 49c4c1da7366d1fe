package org.compactpublisher.assemble;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.compactpublisher.content.ContentFolder;
import org.compactpublisher.content.markdown.ProseTargets.Picture;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlReader;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Asset;
import org.compactpublisher.model.CompactIndex;
import org.compactpublisher.model.SiteIndex;
import org.compactpublisher.model.TermFinder;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.SourceFile;

/** The files of one compact, opened for reading: what they share is made once, here. */
final class CompactFiles {
  private final ContentFolder folder;
  private final SiteIndex site;
  private final CompactIndex index;
  private final Diagnostics diagnostics;
  private final UsedWords words = new UsedWords();
  private final TermFinder finder = new TermFinder();
  private final Map<String, Picture> pictures = new LinkedHashMap<>();
  private final Set<String> shownPictures = new HashSet<>();
  private final Set<String> refused = new HashSet<>();
  private boolean unread;

  CompactFiles(ContentFolder folder, SiteIndex site, CompactIndex index, Diagnostics diagnostics) {
    this.folder = folder;
    this.site = site;
    this.index = index;
    this.diagnostics = diagnostics;
  }

  /**
   * A YAML file, opened.
   *
   * @param root its outermost keys
   * @param reading where to tell faults and what its prose may point to
   */
  record OpenYaml(YamlNode root, FileReading reading) {

    /** A reader for the outermost keys. */
    Optional<MapReader> keys(Shape shape) {
      return MapReader.of(shape, root, reading);
    }
  }

  private String path(String name) {
    return "compacts/" + index.id() + "/" + name;
  }

  /** The path of a file of the compact as messages show it. */
  String shown(String name) {
    return folder.shown(path(name));
  }

  boolean has(String name) {
    return folder.has(path(name));
  }

  /** Every file of the compact, as paths in its folder. */
  List<String> list() {
    int start = path("").length();
    return folder.list("compacts/" + index.id()).stream()
        .map(path -> path.substring(start))
        .toList();
  }

  /** Opens a YAML file; absent when it is not there or, with a diagnostic, cannot be read. */
  Optional<OpenYaml> yaml(String name, String document) {
    Optional<OpenYaml> opened =
        reading(name, document)
            .flatMap(
                reading ->
                    YamlReader.read(reading.file(), diagnostics)
                        .map(root -> new OpenYaml(root, reading)));
    unread |= opened.isEmpty() && has(name);
    return opened;
  }

  /** Whether there is a file of the compact whose words are not known, since it is broken. */
  boolean anyUnread() {
    return unread;
  }

  /** Opens a text file; absent when it is not there or, with a diagnostic, cannot be read. */
  Optional<FileReading> reading(String name, String document) {
    if (!has(name)) {
      return Optional.empty();
    }
    Optional<SourceFile> text = folder.text(path(name), diagnostics);
    unread |= text.isEmpty();
    return text.map(
        file ->
            new FileReading(
                file,
                Anchor.document(index.id(), document),
                new Places(site, Optional.of(index), document, finder, pictures, shownPictures),
                words,
                diagnostics));
  }

  /** Reads the size of every picture, so that prose can show it. */
  void measurePictures() {
    PictureReader reader = new PictureReader(folder, diagnostics);
    for (String name : index.pictures()) {
      if (ContentTypes.isImage(path(name))) {
        Optional<Picture> size = reader.read(path(name));
        if (size.isEmpty()) {
          refused.add(name);
        }
        // Prose may still name a picture that is refused: only its own fault is told.
        pictures.put(name, size.orElse(new Picture(1, 1)));
      }
    }
  }

  /** The pictures; a drawing is text, whose line ends depend on the editor's system. */
  List<Asset> assets() {
    return pictures.keySet().stream()
        .filter(name -> !refused.contains(name))
        .map(name -> new Asset(name, picture(name)))
        .toList();
  }

  private byte[] picture(String name) {
    return name.endsWith(".svg")
        ? folder
            .text(path(name), diagnostics)
            .map(drawing -> drawing.text().getBytes(StandardCharsets.UTF_8))
            .orElseThrow()
        : folder.bytes(path(name));
  }

  /** The pictures that no prose read so far shows, sorted. */
  List<String> unshownPictures() {
    return pictures.keySet().stream()
        .filter(name -> !shownPictures.contains(name))
        .sorted()
        .toList();
  }

  boolean isRead(String name) {
    return ContentTypes.of(path(name)).isPresent() || ContentTypes.isImage(path(name));
  }

  /** The name as it should be typed, when case, spaces or the ending are all that is wrong. */
  Optional<String> mended(String name) {
    int start = path("").length();
    return FileNames.mended(path(name)).map(path -> path.substring(start));
  }

  UsedWords words() {
    return words;
  }

  TermFinder finder() {
    return finder;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  CompactIndex index() {
    return index;
  }
}
