package org.compactpublisher.render.docx;

import java.util.List;
import java.util.Optional;
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

/** Makes a Word document of a whole compact (Office Open XML, ISO/IEC 29500 Transitional). */
public final class DocxRenderer implements Renderer {
  private static final Format FORMAT = new Format("docx");

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Checked<Rendered> render(DocumentSet documents, RenderContext context) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<ThemeFonts> fonts = keep(ThemeFonts.of(context.theme()), diagnostics);
    String path = documents.id() + "/downloads/" + documents.fileName() + ".docx";
    Optional<byte[]> file =
        fonts.flatMap(
            found ->
                keep(new WordFile(documents.whole(), context, found, path).bytes(), diagnostics));
    return new Checked<>(file.map(bytes -> rendered(path, bytes)), diagnostics.sorted());
  }

  private static Rendered rendered(String path, byte[] bytes) {
    Download download = new Download(FORMAT, path, "DOCX", bytes.length, 0);
    return new Rendered(List.of(new OutputFile(path, bytes)), List.of(download));
  }

  private static <T> Optional<T> keep(Checked<T> checked, Diagnostics diagnostics) {
    diagnostics.addAll(checked.diagnostics());
    return checked.value();
  }
}
