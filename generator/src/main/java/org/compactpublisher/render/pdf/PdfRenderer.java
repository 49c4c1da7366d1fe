package org.compactpublisher.render.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Format;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.render.ThemeFonts;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;

/** Makes one PDF of a whole compact: tagged, PDF/UA-1 and PDF/A-2a, or none at all. */
public final class PdfRenderer implements Renderer {
  private static final double LARGE_PRINT_POINTS = 18;
  private final Format format;
  private final Function<ThemeFonts, Profile> profile;

  private PdfRenderer(Format format, Function<ThemeFonts, Profile> profile) {
    this.format = format;
    this.profile = profile;
  }

  /** The PDF to print. */
  public static PdfRenderer print() {
    return new PdfRenderer(
        new Format("pdf"), fonts -> Profile.print(fonts.text(), fonts.heading()));
  }

  /** The large-print PDF. */
  public static PdfRenderer largePrint() {
    return new PdfRenderer(
        new Format("pdf-large-print"),
        fonts -> Profile.largePrint(fonts.text(), LARGE_PRINT_POINTS));
  }

  @Override
  public Format format() {
    return format;
  }

  @Override
  public Checked<Rendered> render(DocumentSet documents, RenderContext context) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<ThemeFonts> fonts = keep(ThemeFonts.of(context.theme()), diagnostics);
    if (fonts.isEmpty()) {
      return new Checked<>(Optional.empty(), diagnostics.sorted());
    }
    Profile chosen = profile.apply(fonts.get());
    String path = documents.id() + "/downloads/" + documents.fileName() + chosen.suffix() + ".pdf";
    FoDocument document = new FoDocument(documents.whole(), context, chosen, path);
    Optional<String> fo = keep(document.text(), diagnostics);
    Optional<Map<String, byte[]>> drawings = keep(document.drawings(), diagnostics);
    if (fo.isEmpty() || drawings.isEmpty()) {
      return new Checked<>(Optional.empty(), diagnostics.sorted());
    }
    PdfResources resources = new PdfResources(fonts.get(), documents.assets(), drawings.get());
    FopEngine engine = new FopEngine(fonts.get(), resources);
    Optional<FinishedPdf> pdf = keep(print(fo.get(), document, engine), diagnostics);
    FormPdfs forms = new FormPdfs(format, chosen, fonts.get());
    documents.forms().forEach(form -> forms.add(documents, form, context));
    diagnostics.addAll(forms.diagnostics());
    return new Checked<>(
        pdf.map(made -> rendered(path, made).with(forms.files(), forms.copies())),
        diagnostics.sorted());
  }

  private static Checked<FinishedPdf> print(String fo, FoDocument document, FopEngine engine) {
    FoFaults faults = new FoFaults(fo, document);
    FoLinks.inspect(fo, faults);
    Optional<byte[]> printed = engine.print(fo, document.context().date(), faults);
    if (faults.found() || printed.isEmpty()) {
      return new Checked<>(Optional.empty(), faults.diagnostics());
    }
    return PdfFinish.finish(printed.get(), fo, document.context().date(), faults);
  }

  private Rendered rendered(String path, FinishedPdf pdf) {
    Download download = new Download(format, path, "PDF", pdf.bytes().length, pdf.pages());
    return new Rendered(List.of(new OutputFile(path, pdf.bytes())), List.of(download));
  }

  private static <T> Optional<T> keep(Checked<T> checked, Diagnostics diagnostics) {
    diagnostics.addAll(checked.diagnostics());
    return checked.value();
  }
}
