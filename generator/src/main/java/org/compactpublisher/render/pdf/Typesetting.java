package org.compactpublisher.render.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.render.ThemeFonts;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;

/** Prints a document again and again until its pages come out well. */
final class Typesetting {
  private final FoDocument document;
  private final ThemeFonts fonts;
  private final Diagnostics diagnostics = new Diagnostics();

  Typesetting(FoDocument document, ThemeFonts fonts) {
    this.document = document;
    this.fonts = fonts;
  }

  /** A printed PDF and the XSL-FO it was made of. */
  private record Printing(String fo, byte[] pdf, FoFaults faults) {}

  /** The PDF, with every fault found on the way. */
  Checked<FinishedPdf> print() {
    Optional<Map<String, byte[]>> drawings = diagnostics.keep(document.drawings());
    Optional<FinishedPdf> pdf = drawings.flatMap(this::print);
    return new Checked<>(pdf, diagnostics.sorted());
  }

  private Optional<FinishedPdf> print(Map<String, byte[]> drawings) {
    PdfResources resources =
        new PdfResources(fonts, document.documents().contents().assets(), drawings);
    FopEngine engine = new FopEngine(fonts, resources);
    PageFit fit = PageFit.UNKNOWN;
    Optional<Printing> printing = print(engine, fit);
    while (printing.isPresent()) {
      PageFit next = fit.after(layout(printing.get().pdf()));
      if (next.equals(fit)) {
        break;
      }
      fit = next;
      printing = print(engine, fit);
    }
    return printing.flatMap(this::finish);
  }

  /** One printing; absent when something in it is not right. */
  private Optional<Printing> print(FopEngine engine, PageFit fit) {
    Optional<String> fo = diagnostics.keep(document.text(fit));
    if (fo.isEmpty()) {
      return Optional.empty();
    }
    FoFaults faults = new FoFaults(fo.get(), document);
    FoLinks.inspect(fo.get(), faults);
    Optional<byte[]> pdf = engine.print(fo.get(), document.context().date(), faults);
    if (faults.found() || pdf.isEmpty()) {
      diagnostics.addAll(faults.diagnostics());
      return Optional.empty();
    }
    return Optional.of(new Printing(fo.get(), pdf.get(), faults));
  }

  private PageLayout layout(byte[] pdf) {
    try {
      return document.layout(pdf);
    } catch (IOException fault) {
      throw new IllegalStateException("FOP wrote a PDF that cannot be read", fault);
    }
  }

  private Optional<FinishedPdf> finish(Printing printing) {
    return diagnostics.keep(
        PdfFinish.finish(
            printing.pdf(), printing.fo(), document.context().date(), printing.faults()));
  }
}
