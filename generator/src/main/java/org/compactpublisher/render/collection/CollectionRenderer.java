package org.compactpublisher.render.collection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Labels;
import org.compactpublisher.output.Archive;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Format;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.render.Use;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;

/**
 * Gathers the files that the renderers before it made of a compact: all in one archive, and the
 * checksums of each. One copy alone needs no archive.
 */
public final class CollectionRenderer implements Renderer {
  private static final Format FORMAT = new Format("zip", Use.KEEP, true);
  private static final Format CHECKSUMS = new Format("checksums", Use.KEEP);
  private static final int FEWEST = 2;

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Checked<Rendered> render(DocumentSet documents, RenderContext context) {
    Labels labels = context.labels(documents.language());
    HeldFiles found = new HeldFiles(documents, context, labels);
    Rendered gathered =
        found.copies().size() < FEWEST
            ? Rendered.NOTHING
            : gathered(documents, found, new ReadMe(documents, context, labels));
    return Checked.of(gathered, new Diagnostics());
  }

  private static Rendered gathered(DocumentSet documents, HeldFiles found, ReadMe readMe) {
    String folder = documents.download("");
    List<HeldFile> packed =
        Stream.of(found.copies(), found.data(), found.forms()).flatMap(List::stream).toList();
    String text = readMe.text(packed, found.archives(), place -> inside(documents, place));
    OutputFile zip =
        new OutputFile(folder + documents.fileName() + ".zip", archive(documents, packed, text));
    List<OutputFile> all = new ArrayList<>();
    packed.forEach(each -> all.add(each.file()));
    found.archives().forEach(each -> all.add(each.file()));
    all.add(zip);
    OutputFile sums =
        new OutputFile(
            folder + "SHA256SUMS.txt",
            Checksums.of(all.stream().map(file -> seenFrom(folder, file)).toList()));
    return new Rendered(
        List.of(zip, sums),
        List.of(download(FORMAT, zip, "ZIP"), download(CHECKSUMS, sums, "TXT")));
  }

  private static byte[] archive(DocumentSet documents, List<HeldFile> packed, String readMe) {
    List<OutputFile> files = new ArrayList<>();
    files.add(new OutputFile("README.txt", readMe.getBytes(StandardCharsets.UTF_8)));
    for (HeldFile each : packed) {
      String path = inside(documents, each.file().path());
      files.add(new OutputFile(path, each.file().bytes()));
    }
    files.add(new OutputFile(ReadMe.CHECKSUMS, Checksums.of(files)));
    String folder = documents.fileName() + "/";
    return Archive.of(
        files.stream().map(file -> new OutputFile(folder + file.path(), file.bytes())).toList());
  }

  /** The path of a published file in the folder that the archive holds. */
  private static String inside(DocumentSet documents, String path) {
    return path.substring(documents.id().length() + 1).replaceFirst("^downloads/", "");
  }

  private static OutputFile seenFrom(String folder, OutputFile file) {
    return new OutputFile(Addresses.relative(folder, file.path()), file.bytes());
  }

  private static Download download(Format format, OutputFile file, String type) {
    return new Download(format, file.path(), type, file.bytes().length);
  }
}
