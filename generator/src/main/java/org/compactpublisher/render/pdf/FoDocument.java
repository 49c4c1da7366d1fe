package org.compactpublisher.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Labels;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.Bookmarks;
import org.compactpublisher.render.Counterparts;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;

/**
 * A compact as XSL-FO, made by the theme's templates.
 *
 * @param path of the PDF in the published folder
 */
record FoDocument(DocumentSet documents, RenderContext context, Profile profile, String path) {
  /** What the id of a document's page sequence begins with. */
  static final String SEQUENCE = "pages-";

  private static final String DRAWINGS = "fo/drawings";
  private static final String LOGO = "logo.svg";
  private static final String TEMPLATE = "fo/document.ftlx";

  /** Runs the templates. */
  Checked<String> text() {
    Labels words = context.labels(documents.language());
    Map<String, Object> model = new LinkedHashMap<>();
    model.putAll(new FoFunctions(documents, words, context.site().baseUrl()).all());
    model.put("theme", context.theme().values());
    model.put("site", context.site());
    model.put("compact", documents);
    model.put("newer", documents.newer());
    model.put("translations", new Counterparts(context).translations(documents));
    model.put("date", words.date(context.date()));
    model.put("profile", profile);
    model.put("bookmarks", new Bookmarks(documents, words).all());
    return context.theme().run(TEMPLATE, model, path);
  }

  /** The theme's drawings as SVG, by name; its logo is one of them. */
  Checked<Map<String, byte[]>> drawings() {
    Diagnostics diagnostics = new Diagnostics();
    Map<String, byte[]> drawings = new TreeMap<>();
    Map<String, Object> model = Map.of("theme", context.theme().values());
    context.theme().logo().ifPresent(logo -> drawings.put(LOGO, context.theme().read(logo.path())));
    for (String file : context.theme().list(DRAWINGS)) {
      Checked<String> drawing = context.theme().run(DRAWINGS + "/" + file, model, path);
      diagnostics.addAll(drawing.diagnostics());
      String name = file.replaceFirst("ftlx$", "svg");
      drawing.value().ifPresent(svg -> drawings.put(name, svg.getBytes(StandardCharsets.UTF_8)));
    }
    return Checked.of(drawings, diagnostics);
  }

  /** The document that a page sequence shows; absent for the cover, the contents and the end. */
  Optional<Document> shownBy(String sequence) {
    return documents.documents().stream()
        .filter(document -> sequence.equals(SEQUENCE + Addresses.onePageId(document.anchor())))
        .findFirst();
  }
}
