package org.compactpublisher.render.braille;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.BrailleLayout;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.FrontMatter;
import org.compactpublisher.document.Inline;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.RenderContext;

/** Puts a compact together as a book in braille. */
final class BookComposer {
  /** Cells of a page's first line that its number and the blanks beside it take. */
  private static final int NUMBER = 14;

  private final DocumentSet documents;
  private final BrailleLayout layout;
  private final BrailleWords words;
  private final TitlePage titlePage;
  private final BrailleBlocks blocks;

  BookComposer(DocumentSet documents, RenderContext context, BrailleWords words, String version) {
    this.documents = documents;
    this.layout = context.site().formats().braille();
    this.words = words;
    this.titlePage = new TitlePage(documents, context, words, version);
    this.blocks = new BrailleBlocks(words, documents.word());
  }

  /** The book, ready to be set on pages. */
  BrailleBook book() {
    return new BrailleBook(
        running(),
        titlePage.pieces(),
        titlePage.making(),
        Piece.title(words.label("home-contents"), ""),
        new ContentsList(documents, words).entries(),
        chapters(),
        (number, count) -> count == 1 ? "" : volume("braille-volume", number, count),
        (number, count) -> volume("braille-volume-end", number, count));
  }

  private String volume(String key, int number, int count) {
    return words.of(
        words
            .labels()
            .text(
                key, Map.of("number", Integer.toString(number), "count", Integer.toString(count))));
  }

  /** As many words of the title as the line has room for. */
  private String running() {
    String cells = words.of(documents.shortTitle());
    int room = layout.cells() - NUMBER;
    if (cells.length() <= room) {
      return cells;
    }
    int space = cells.lastIndexOf(' ', room);
    return cells.substring(0, space > 0 ? space : room);
  }

  private List<BrailleBook.Chapter> chapters() {
    List<BrailleBook.Chapter> chapters = new ArrayList<>();
    chapters.add(edition());
    documents.documents().forEach(document -> chapters.add(chapter(document)));
    int last = chapters.size() - 1;
    chapters.set(last, ended(chapters.get(last)));
    return new PageTurns(layout).turned(chapters);
  }

  private BrailleBook.Chapter ended(BrailleBook.Chapter chapter) {
    List<Piece> pieces = new ArrayList<>(chapter.pieces());
    Map<String, String> title = Map.of("title", documents.title());
    pieces.add(Piece.centred(words.of(words.labels().text("braille-end", title))));
    return new BrailleBook.Chapter(chapter.title(), pieces, false);
  }

  private BrailleBook.Chapter edition() {
    List<Piece> pieces = new ArrayList<>();
    for (List<Inline> paragraph : documents.front().statement()) {
      pieces.add(Piece.paragraph(words.of(paragraph)));
    }
    pieces.addAll(blocks.all(documents.introduction()));
    for (FrontMatter.Response response : documents.front().response()) {
      pieces.add(Piece.heading(2, words.of(response.title())));
      pieces.addAll(blocks.all(response.content()));
    }
    pieces.addAll(titlePage.terms());
    return new BrailleBook.Chapter(
        Piece.title(words.label("pdf-this-edition"), ContentsList.EDITION), pieces, false);
  }

  private BrailleBook.Chapter chapter(Document document) {
    List<Piece> pieces = new ArrayList<>();
    if (!document.summary().isEmpty()) {
      pieces.add(Piece.paragraph(words.of(document.summary())));
    }
    pieces.addAll(blocks.all(document.body()));
    Piece title =
        Piece.title(words.of(ContentsList.title(document)), Addresses.onePageId(document.anchor()));
    return new BrailleBook.Chapter(title, pieces, false);
  }
}
