package org.compactpublisher.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compactpublisher.assemble.CompactAssembler;
import org.compactpublisher.assemble.IndexReader;
import org.compactpublisher.assemble.PublishedIds;
import org.compactpublisher.assemble.SiteReader;
import org.compactpublisher.content.ContentFolder;
import org.compactpublisher.model.Site;
import org.compactpublisher.model.SiteIndex;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.SourceFile;

/** Reads all content and says everything that is wrong, without publishing. */
public final class ContentCheck {
  private static final Pattern KEY = Pattern.compile("[\"']?([a-z-]+)[\"']?\\s*:");

  private ContentCheck() {}

  /**
   * Checks a content folder.
   *
   * @param root where the content is
   * @param shownRoot the same for messages, relative to where the command ran
   * @param record whether to write each edition's record of published ids first
   */
  public static BuildReport run(Path root, String shownRoot, boolean record) {
    ContentFolder content = new ContentFolder(root, shownRoot);
    if (!content.exists()) {
      return BuildReport.refused(
          "there is no folder '" + shownRoot + "'", "name one with --content");
    }
    Diagnostics diagnostics = new Diagnostics();
    SiteIndex index = new IndexReader(content).read();
    Checked<Site> site = SiteReader.read(content, index);
    diagnostics.addAll(site.diagnostics());
    String notice = site.value().map(Site::notice).orElse("");
    for (String id : List.copyOf(index.compacts().keySet())) {
      Checked<CompactAssembler.Assembled> compact = read(content, index, id, notice);
      if (record && compact.value().isPresent()) {
        content.writeRecord(id, compact.value().get().published().text(gone(content, id)));
        compact = read(content, index, id, notice);
      }
      diagnostics.addAll(compact.diagnostics());
    }
    return BuildReport.of(diagnostics.sorted(), List.of(), index.compacts().size(), 0);
  }

  private static Checked<CompactAssembler.Assembled> read(
      ContentFolder content, SiteIndex index, String id, String notice) {
    return CompactAssembler.read(content, index, index.compact(id).orElseThrow(), notice);
  }

  /** The notes on withdrawn ids in the record, as they are written. */
  private static Optional<String> gone(ContentFolder content, String id) {
    String path = ContentFolder.recordPath(id);
    if (!content.has(path)) {
      return Optional.empty();
    }
    return content
        .text(path, new Diagnostics())
        .map(ContentCheck::goneLines)
        .filter(lines -> !lines.isEmpty())
        .map(lines -> String.join("\n", lines).stripTrailing() + "\n");
  }

  /** The line {@code gone:} and what follows up to the next key of the file. */
  private static List<String> goneLines(SourceFile record) {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : record.lines()) {
      Matcher key = KEY.matcher(line);
      if (key.lookingAt()) {
        inside = key.group(1).equals("gone");
      }
      if (inside && !line.startsWith(PublishedIds.MADE_BY)) {
        lines.add(line);
      }
    }
    return lines;
  }
}
