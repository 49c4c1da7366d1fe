package org.compactpublisher.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Form;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.FormCopy;
import org.compactpublisher.render.Format;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.render.ThemeFonts;
import org.compactpublisher.render.Use;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;

/**
 * Makes a Word document of a whole compact, and one of each form (Office Open XML, ISO/IEC 29500
 * Transitional).
 */
public final class DocxRenderer implements Renderer {
  private static final Format FORMAT = new Format("docx", Use.EDIT);

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Checked<Rendered> render(DocumentSet documents, RenderContext context) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<ThemeFonts> fonts = diagnostics.keep(ThemeFonts.of(context.theme()));
    Optional<Rendered> rendered =
        fonts.flatMap(found -> render(documents, context, found, diagnostics));
    return new Checked<>(rendered, diagnostics.sorted());
  }

  private static Optional<Rendered> render(
      DocumentSet documents, RenderContext context, ThemeFonts fonts, Diagnostics diagnostics) {
    List<OutputFile> files = new ArrayList<>();
    List<FormCopy> copies = new ArrayList<>();
    for (Form form : documents.forms()) {
      String path = path(documents, form.fileName());
      diagnostics
          .keep(WordFile.form(documents, form, context, fonts, path).bytes())
          .ifPresent(
              bytes -> {
                files.add(new OutputFile(path, bytes));
                copies.add(
                    new FormCopy(
                        form.document().anchor(), form.document().title(), download(path, bytes)));
              });
    }
    String path = path(documents, documents.fileName());
    return diagnostics
        .keep(WordFile.whole(documents, context, fonts, path).bytes())
        .map(bytes -> whole(path, bytes).with(files, copies));
  }

  private static String path(DocumentSet documents, String name) {
    return documents.download(name + ".docx");
  }

  private static Rendered whole(String path, byte[] bytes) {
    return new Rendered(List.of(new OutputFile(path, bytes)), List.of(download(path, bytes)));
  }

  private static Download download(String path, byte[] bytes) {
    return new Download(FORMAT, path, "DOCX", bytes.length);
  }
}
