package org.compactpublisher.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Asset;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Contents;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Inline;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.SampleDocuments;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostic;
import org.compactpublisher.theme.Theme;

/** The sample compact as PDF, whole or with something in it that cannot be printed. */
final class PdfSample {
  /** Where the added document came from. */
  static final String SOURCE = "content/compacts/riverside-2009/sections/added.md";

  private static final Theme THEME =
      Theme.load(Repository.root().resolve("themes/default"), "themes/default", List.of("en-GB"))
          .value()
          .orElseThrow();

  private PdfSample() {}

  /** The PDF of the sample, which holds every kind of block and inline. */
  static byte[] of(Renderer renderer) {
    return rendered(renderer).files().get(0).bytes();
  }

  /** The same with what is told about it. */
  static Rendered rendered(Renderer renderer) {
    Checked<Rendered> rendered = renderer.render(SampleDocuments.older(), context());
    return rendered.value().orElseThrow(() -> new AssertionError(rendered.diagnostics()));
  }

  /** The same for a site that asks for further sizes of large print. */
  static Rendered rendered(Renderer renderer, List<Integer> sizes) {
    RenderContext context = SampleDocuments.context(THEME, sizes);
    Checked<Rendered> rendered = renderer.render(SampleDocuments.older(), context);
    return rendered.value().orElseThrow(() -> new AssertionError(rendered.diagnostics()));
  }

  /** What is said of the sample with another document at its end. */
  static List<Diagnostic> faults(Renderer renderer, Block... body) {
    Checked<Rendered> rendered = renderer.render(with(List.of(body)), context());
    if (rendered.value().isPresent()) {
      throw new AssertionError("a PDF was made");
    }
    return rendered.diagnostics();
  }

  /** A paragraph. */
  static Block paragraph(String text) {
    return new Block.Paragraph(List.of(new Inline.Text(text)));
  }

  /** A figure. */
  static Block figure(String image, String alternative) {
    return new Block.Figure(image, 640, 240, alternative, List.of());
  }

  /** What is known when it is printed. */
  static RenderContext context() {
    return SampleDocuments.context(THEME);
  }

  private static DocumentSet with(List<Block> body) {
    DocumentSet sample = SampleDocuments.older();
    List<Document> documents = new ArrayList<>(sample.documents());
    documents.add(
        new Document(
            Anchor.document(sample.id(), "added"),
            Document.Kind.SECTION,
            "What was added",
            "What was added",
            "",
            "",
            1,
            1,
            0,
            body,
            List.of(),
            List.of(SOURCE)));
    Contents contents = sample.contents();
    List<Asset> assets = new ArrayList<>(contents.assets());
    assets.add(asset("images/broken.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect"));
    return sample.with(
        new Contents(
            contents.introduction(),
            contents.outline(),
            documents,
            contents.views(),
            contents.appendices(),
            assets,
            contents.former(),
            contents.laterFates()));
  }

  private static Asset asset(String path, String text) {
    return new Asset(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
