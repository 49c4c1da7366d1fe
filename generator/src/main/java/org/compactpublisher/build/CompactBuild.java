package org.compactpublisher.build;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.assemble.CompactAssembler;
import org.compactpublisher.compose.CompactComposer;
import org.compactpublisher.compose.Composition;
import org.compactpublisher.content.ContentFolder;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.model.Compact;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostic;
import org.compactpublisher.source.Diagnostics;

/**
 * Takes one compact down the line: content → model → documents → files.
 *
 * @param content where to read
 * @param composition what composing needs to know
 * @param context what renderers may know
 * @param renderers the formats to make, in order
 * @param siteNotice shown when a compact has no notice of its own
 */
record CompactBuild(
    ContentFolder content,
    Composition composition,
    RenderContext context,
    List<Renderer> renderers,
    String siteNotice) {

  /**
   * What became of a compact.
   *
   * @param files none when the compact has errors
   */
  record Made(String compact, List<OutputFile> files, List<Diagnostic> diagnostics) {}

  /** Makes the files of a compact, unless something is wrong with it. */
  Made make(String id) {
    Diagnostics diagnostics = new Diagnostics();
    Checked<CompactAssembler.Assembled> read =
        CompactAssembler.read(
            content,
            composition.index(),
            composition.index().compact(id).orElseThrow(),
            siteNotice);
    diagnostics.addAll(read.diagnostics());
    List<OutputFile> files =
        read.value().map(assembled -> render(assembled.compact(), diagnostics)).orElse(List.of());
    return new Made(id, diagnostics.hasErrors() ? List.of() : files, diagnostics.sorted());
  }

  private List<OutputFile> render(Compact compact, Diagnostics diagnostics) {
    DocumentSet documents = CompactComposer.compose(compact, in(compact.about().language()));
    List<Download> downloads = new ArrayList<>();
    List<OutputFile> files = new ArrayList<>();
    for (Renderer renderer : renderers) {
      Checked<Rendered> rendered = renderer.render(documents, context.with(downloads));
      diagnostics.addAll(rendered.diagnostics());
      rendered.value().ifPresent(made -> downloads.addAll(made.downloads()));
      rendered.value().ifPresent(made -> files.addAll(made.files()));
    }
    return files;
  }

  /** The composition with the words of a language, where the theme has them. */
  private Composition in(String language) {
    return composition.in(context.labels(language));
  }
}
