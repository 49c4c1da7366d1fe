package org.compactpublisher.render.epub;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.FrontMatter;
import org.compactpublisher.document.InnerBlocks;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Bookmarks;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.picture.Cover;
import org.compactpublisher.source.Checked;
import org.compactpublisher.theme.Theme;
import org.compactpublisher.theme.Typeface;

/**
 * One book: its pages in the order in which they are read, then what they need.
 *
 * @param documents the compact as one piece
 */
record Book(DocumentSet documents, RenderContext context, BookWriter writer) {
  private static final String COVER = "cover.png";
  private static final String STYLES = "epub/assets";
  private static final String FONTS = "html/assets/fonts";
  private static final String FONT = ".woff2";
  private static final String TEMPLATE = ".ftl";

  /** Makes every file. */
  Checked<List<OutputFile>> files() {
    pages();
    styles();
    fonts();
    pictures();
    Map<String, Object> described =
        Map.of(
            "items", writer.items(),
            "licences", licences(),
            "modified", context.date() + "T00:00:00Z",
            "pictures", isPictured());
    writer.unlisted("package.opf", "package.ftlx", described);
    return writer.finish();
  }

  private boolean isPictured() {
    return Stream.of(
            Stream.of(documents.introduction()),
            documents.front().response().stream().map(FrontMatter.Response::content),
            documents.documents().stream().map(Document::body))
        .flatMap(Function.identity())
        .flatMap(InnerBlocks::with)
        .anyMatch(Block.Figure.class::isInstance);
  }

  private void pages() {
    writer.text("cover.xhtml", "cover.ftlx", Map.of());
    writer.text(BookLinks.TITLE, "title.ftlx", Map.of());
    Bookmarks bookmarks = new Bookmarks(documents, context.labels(documents.language()));
    writer.text("contents.xhtml", "contents.ftlx", Map.of("bookmarks", bookmarks.all()), "nav");
    writer.text("edition.xhtml", "edition.ftlx", Map.of());
    documents
        .documents()
        .forEach(
            each ->
                writer.text(
                    BookLinks.page(each.anchor()), "document.ftlx", Map.of("document", each)));
    writer.text("about.xhtml", "about.ftlx", Map.of());
  }

  private void styles() {
    for (String name : theme().list(STYLES)) {
      if (name.endsWith(TEMPLATE)) {
        String made = name.substring(0, name.length() - TEMPLATE.length());
        writer.text(made, "assets/" + name, Map.of());
      } else {
        writer.file(name, theme().read(STYLES + "/" + name));
      }
    }
  }

  /** The fonts of the web pages, which are small, and their licences. */
  private void fonts() {
    for (String name : theme().list(FONTS)) {
      if (name.endsWith(FONT) && isUsed(name)) {
        writer.file("fonts/" + name, theme().read(FONTS + "/" + name));
      }
    }
    licences().forEach(path -> writer.unlisted(path, theme().read("html/assets/" + path)));
  }

  private List<String> licences() {
    return theme().list(FONTS).stream()
        .filter(name -> !name.endsWith(FONT) && isUsed(name))
        .map(name -> "fonts/" + name)
        .toList();
  }

  /** A theme that is based on another has its fonts too. */
  private boolean isUsed(String name) {
    return theme().typefaces().stream().map(Typeface::files).anyMatch(name::contains);
  }

  private void pictures() {
    writer.file(Cover.of(COVER, BookCover.words(documents, context), context), "cover-image");
    documents.contents().assets().forEach(asset -> writer.file(asset.path(), asset.bytes()));
    theme().logo().ifPresent(logo -> writer.file("logo.svg", theme().read(logo.path())));
  }

  private Theme theme() {
    return context.theme();
  }
}
