package org.compactpublisher.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Extent;
import org.compactpublisher.render.Format;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.render.ThemeFonts;
import org.compactpublisher.render.Use;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;

/** Makes PDFs of a whole compact: tagged, PDF/UA-1 and PDF/A-2a, or none at all. */
public final class PdfRenderer implements Renderer {
  private final Format format;
  private final Profiles profiles;

  private PdfRenderer(Format format, Profiles profiles) {
    this.format = format;
    this.profiles = profiles;
  }

  /** Which PDFs a site asks for. */
  @FunctionalInterface
  private interface Profiles {
    Stream<Profile> of(ThemeFonts fonts, List<Integer> sizes);
  }

  /** The PDF to print. */
  public static PdfRenderer print() {
    return new PdfRenderer(
        new Format("pdf", Use.PRINT),
        (fonts, sizes) -> Stream.of(Profile.print(fonts.text(), fonts.heading())));
  }

  /** The large-print PDF, and one for each further size that the site asks for. */
  public static PdfRenderer largePrint() {
    return new PdfRenderer(
        new Format("pdf-large-print", Use.LARGE_PRINT),
        (fonts, sizes) ->
            Stream.concat(
                Stream.of(Profile.largePrint(fonts.text())),
                sizes.stream()
                    .filter(size -> size != Profile.LARGE_PRINT)
                    .map(size -> Profile.largePrint(fonts.text(), size))));
  }

  @Override
  public Format format() {
    return format;
  }

  @Override
  public Checked<Rendered> render(DocumentSet documents, RenderContext context) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<ThemeFonts> fonts = diagnostics.keep(ThemeFonts.of(context.theme()));
    List<OutputFile> files = new ArrayList<>();
    List<Download> downloads = new ArrayList<>();
    List<Integer> sizes = context.site().formats().largePrintSizes();
    fonts.stream()
        .flatMap(found -> profiles.of(found, sizes))
        .forEach(
            profile -> {
              String path = path(documents, profile);
              FoDocument document = new FoDocument(documents.whole(), context, profile, path);
              Typesetting typesetting = new Typesetting(document, fonts.get());
              diagnostics
                  .keep(typesetting.print())
                  .ifPresent(
                      pdf -> {
                        files.add(new OutputFile(path, pdf.bytes()));
                        downloads.add(download(profile, path, pdf));
                      });
            });
    FormPdfs forms = new FormPdfs(format, documents, context);
    fonts.stream()
        .flatMap(found -> profiles.of(found, sizes))
        .filter(profile -> profile.furtherSize() == 0)
        .forEach(profile -> forms.add(profile, fonts.get()));
    diagnostics.addAll(forms.diagnostics());
    boolean whole = fonts.isPresent() && !diagnostics.hasErrors();
    return new Checked<>(
        whole
            ? Optional.of(new Rendered(files, downloads).with(forms.files(), forms.copies()))
            : Optional.empty(),
        diagnostics.sorted());
  }

  private static String path(DocumentSet documents, Profile profile) {
    return documents.download(documents.fileName() + profile.suffix() + ".pdf");
  }

  private Download download(Profile profile, String path, FinishedPdf pdf) {
    int size = pdf.bytes().length;
    return new Download(
        format, path, "PDF", size, Extent.pages(pdf.pages()), profile.furtherSize());
  }
}
