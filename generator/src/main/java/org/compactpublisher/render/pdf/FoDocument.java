package org.compactpublisher.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Labels;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.Bookmarks;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;

/**
 * A compact as XSL-FO, made by the theme's templates.
 *
 * @param path of the PDF in the published folder
 */
record FoDocument(DocumentSet documents, RenderContext context, Profile profile, String path) {
  /** What stands before the id of a document, at its heading. */
  static final String HEADING = "role=\"H2\" id=\"";

  /** Id of the contents, which come before the first chapter. */
  private static final String CONTENTS = "pdf-contents";

  private static final String DRAWINGS = "fo/drawings";
  private static final String LOGO = "logo.svg";
  private static final String TEMPLATE = "fo/document.ftlx";

  /** Runs the templates. */
  Checked<String> text(PageFit fit) {
    Labels words = context.labels(documents.language());
    String edition = words.text("pdf-this-edition");
    Map<String, Object> model = new LinkedHashMap<>();
    model.putAll(new FoFunctions(documents, words, context.site().baseUrl(), profile).all());
    model.put("theme", context.theme().values());
    model.put("site", context.site());
    model.put("compact", documents);
    model.put("date", words.date(context.date()));
    model.put("profile", profile);
    model.put("bookmarks", new Bookmarks(documents, words).all());
    String about = words.text("pdf-about");
    model.put("chapters", new Chapters(documents.documents()).fitted(fit, edition, about));
    model.put("tightness", Map.of(CONTENTS, fit.tightness(CONTENTS)));
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

  /** The document with an id; absent for the cover, the contents, the edition and the end. */
  Optional<Document> document(String id) {
    return documents.documents().stream()
        .filter(document -> id.equals(Addresses.onePageId(document.anchor())))
        .findFirst();
  }

  /** How it came out. */
  PageLayout layout(byte[] printed) throws IOException {
    Labels words = context.labels(documents.language());
    List<String> bookmarks = new ArrayList<>(List.of(CONTENTS, Chapters.EDITION));
    bookmarks.addAll(BookmarkPlaces.ids(new Bookmarks(documents, words).all()));
    bookmarks.add(Chapters.END);
    Map<String, List<String>> chapters = new LinkedHashMap<>();
    chapters.put(CONTENTS, List.of());
    chapters.putAll(new Chapters(documents.documents()).ids());
    BookmarkPlaces places = new BookmarkPlaces(bookmarks, profile.sheet().top());
    return PageLayout.of(printed, places, chapters, profile);
  }
}
