package org.compactpublisher.render.braille;

import java.util.List;
import java.util.Optional;
import org.compactpublisher.document.BrailleLayout;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Extent;
import org.compactpublisher.render.Format;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.render.Use;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;

/** Makes a compact in braille: PEF with its pages and what they are, BRF for every device. */
public final class BrailleRenderer implements Renderer {
  private static final Format FORMAT = new Format("braille", Use.LISTEN);

  /** Not asked for by itself; readers choose it by a name of its own. */
  private static final Format BRF = new Format("braille-brf", Use.LISTEN);

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Checked<Rendered> render(DocumentSet documents, RenderContext context) {
    Optional<Liblouis> liblouis = Liblouis.load();
    Rendered made =
        liblouis.isPresent()
            ? made(documents.whole(), context, liblouis.get())
            : Rendered.nothing(missing());
    return Checked.of(made, new Diagnostics());
  }

  private static String missing() {
    return "braille was not made, because liblouis, which writes it, has no library for this machine ("
        + System.getProperty("os.name")
        + ", "
        + System.getProperty("os.arch")
        + ")";
  }

  private static Rendered made(DocumentSet documents, RenderContext context, Liblouis liblouis) {
    BrailleLayout layout = context.site().formats().braille();
    BrailleWords words =
        new BrailleWords(
            liblouis,
            documents.language(),
            layout.contracted(),
            context.labels(documents.language()));
    BrailleBook book = new BookComposer(documents, context, words, liblouis.version()).book();
    List<BrailleVolume> volumes = BraillePages.of(layout, book, words);
    PefHead head =
        PefHead.of(
            documents,
            context,
            new TitlePage(documents, context, words, liblouis.version()).description());
    Extent pages =
        Extent.braillePages(volumes.stream().mapToInt(volume -> volume.pages().size()).sum());
    OutputFile pef = file(documents, ".pef", Pef.bytes(head, volumes, layout));
    OutputFile brf = file(documents, ".brf", Brf.bytes(volumes));
    return new Rendered(
        List.of(pef, brf),
        List.of(
            new Download(FORMAT, pef.path(), "PEF", pef.bytes().length, pages),
            new Download(BRF, brf.path(), "BRF", brf.bytes().length, pages)));
  }

  private static OutputFile file(DocumentSet documents, String ending, byte[] bytes) {
    return new OutputFile(documents.download(documents.fileName() + ending), bytes);
  }
}
