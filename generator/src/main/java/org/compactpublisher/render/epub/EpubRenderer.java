package org.compactpublisher.render.epub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.output.Archive;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Format;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.render.Use;
import org.compactpublisher.source.Checked;

/** Makes an e-book of a whole compact. */
public final class EpubRenderer implements Renderer {
  private static final Format FORMAT = new Format("epub", Use.SCREEN);

  /** Tells what the archive is before anything in it is read (OCF 3.3, 4.3). */
  private static final OutputFile TYPE = file("mimetype", "application/epub+zip");

  private static final OutputFile CONTAINER =
      file(
          "META-INF/container.xml",
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
          <rootfiles>
          <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
          </rootfiles>
          </container>
          """);

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Checked<Rendered> render(DocumentSet documents, RenderContext context) {
    String path = documents.download(documents.fileName() + ".epub");
    DocumentSet whole = documents.whole();
    Book book = new Book(whole, context, new BookWriter(whole, context, path));
    Checked<List<OutputFile>> files = book.files();
    return new Checked<>(
        files.value().map(made -> rendered(new OutputFile(path, packed(made)))),
        files.diagnostics());
  }

  private static Rendered rendered(OutputFile book) {
    Download download = new Download(FORMAT, book.path(), "EPUB", book.bytes().length);
    return new Rendered(List.of(book), List.of(download));
  }

  private static byte[] packed(List<OutputFile> files) {
    Archive archive = new Archive().store(TYPE).add(CONTAINER);
    files.forEach(archive::add);
    return archive.finish();
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
