package org.compactpublisher.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Form;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Extent;
import org.compactpublisher.render.FormCopy;
import org.compactpublisher.render.Format;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.ThemeFonts;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostic;
import org.compactpublisher.source.Diagnostics;

/** Gathers the PDFs of a compact's forms in one format. */
final class FormPdfs {
  private final Format format;
  private final DocumentSet compact;
  private final RenderContext context;
  private final List<OutputFile> files = new ArrayList<>();
  private final List<FormCopy> copies = new ArrayList<>();
  private final Diagnostics diagnostics = new Diagnostics();

  FormPdfs(Format format, DocumentSet compact, RenderContext context) {
    this.format = format;
    this.compact = compact;
    this.context = context;
  }

  /** Makes each form by the measures of one kind of PDF. */
  void add(Profile profile, ThemeFonts fonts) {
    compact.forms().forEach(form -> add(form, profile, fonts));
  }

  private void add(Form form, Profile profile, ThemeFonts fonts) {
    FormPdf pdf = new FormPdf(compact, form, context, profile, fonts);
    Checked<FinishedPdf> printed = pdf.print();
    diagnostics.addAll(printed.diagnostics());
    printed.value().ifPresent(made -> keep(form, pdf.path(), made));
  }

  private void keep(Form form, String path, FinishedPdf made) {
    Download file =
        new Download(format, path, "PDF", made.bytes().length, Extent.pages(made.pages()));
    files.add(new OutputFile(path, made.bytes()));
    copies.add(new FormCopy(form.document().anchor(), form.document().title(), file));
  }

  List<OutputFile> files() {
    return List.copyOf(files);
  }

  List<FormCopy> copies() {
    return List.copyOf(copies);
  }

  List<Diagnostic> diagnostics() {
    return diagnostics.sorted();
  }
}
