package org.compactpublisher.render.braille;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Cell;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.PromiseWord;
import org.compactpublisher.document.Row;
import org.compactpublisher.document.UsefulLink;
import org.compactpublisher.document.Value;
import org.compactpublisher.render.Addresses;

/**
 * Sets blocks as braille is set in the United Kingdom: paragraphs begin in cell 3, list items go on
 * in cell 3, tables are read row by row, each cell after the head of its column.
 */
final class BrailleBlocks implements Block.Visitor<List<Piece>> {
  /** Cells of a row that fills a third of a page at most. */
  private static final int SHORT_ROW = 200;

  private static final String NOTE_BEGINS = "⠈⠨⠣";
  private static final String NOTE_ENDS = "⠈⠨⠜";

  private final BrailleWords words;
  private final PromiseWord promise;
  private final ItemPieces items;

  BrailleBlocks(BrailleWords words, PromiseWord promise) {
    this.words = words;
    this.promise = promise;
    this.items = new ItemPieces(words, this);
  }

  /** Everything that some blocks hold. */
  List<Piece> all(List<Block> blocks) {
    return items.all(blocks);
  }

  @Override
  public List<Piece> heading(Block.Heading heading) {
    List<Inline> title = new ArrayList<>(heading.content());
    if (!heading.number().isEmpty()) {
      title.add(0, new Inline.Text(heading.number() + " "));
    }
    Piece piece = Piece.heading(heading.level(), words.of(title));
    Anchor anchor = heading.anchor();
    return List.of(anchor.fragment().isEmpty() ? piece : piece.named(Addresses.onePageId(anchor)));
  }

  @Override
  public List<Piece> paragraph(Block.Paragraph paragraph) {
    return List.of(Piece.paragraph(words.of(paragraph.content())));
  }

  /** Bullets are left out: the form of the lines tells the items. */
  @Override
  public List<Piece> bulletList(Block.BulletList list) {
    return Pieces.list(list.items(), item -> items.item("", item.content()));
  }

  @Override
  public List<Piece> numberedList(Block.NumberedList list) {
    List<Piece> pieces = new ArrayList<>();
    int number = list.start();
    for (ListItem item : list.items()) {
      pieces.addAll(items.item(words.of(number + "."), item.content()));
      number++;
    }
    return Piece.apart(pieces);
  }

  @Override
  public List<Piece> definitionList(Block.DefinitionList list) {
    return Pieces.list(
        list.definitions(), each -> items.item(words.of(each.name(), ":"), each.content()));
  }

  @Override
  public List<Piece> table(Block.Table table) {
    List<Piece> caption =
        table.caption().isEmpty()
            ? List.of()
            : List.of(Piece.paragraph(words.of(table.caption())).leading());
    return Pieces.join(caption, Pieces.list(table.rows(), row -> row(table.header(), row)));
  }

  /** A short row stays on one page; the name of a longer one stays with two of its cells. */
  private List<Piece> row(List<Cell> header, Row row) {
    List<Piece> pieces = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      String head = words.of(header.get(column).content(), ":");
      Piece cell = Piece.item(words.of(row.cells().get(column).content())).after(head);
      pieces.add(column == 0 ? cell : cell.in(Piece.STEP));
    }
    int length = pieces.stream().mapToInt(piece -> piece.cells().length()).sum();
    int last = pieces.size() - 1;
    int leading = length <= SHORT_ROW ? last : Math.min(2, last);
    pieces.subList(0, leading).replaceAll(Piece::leading);
    return pieces;
  }

  @Override
  public List<Piece> quote(Block.Quote quote) {
    List<Piece> said = Piece.inside(all(quote.content()));
    return Piece.apart(
        quote.attribution().isEmpty()
            ? said
            : Pieces.join(
                said, List.of(Piece.item(words.of(quote.attribution())).in(2 * Piece.STEP))));
  }

  /** What a picture shows is a note of who wrote the braille, between the signs of one. */
  @Override
  public List<Piece> figure(Block.Figure figure) {
    String told =
        words.of(words.labels().text("pdf-picture-in-words") + ": " + figure.alternative());
    Piece picture = Piece.paragraph(NOTE_BEGINS + told + NOTE_ENDS);
    return figure.caption().isEmpty()
        ? List.of(picture)
        : List.of(picture, Piece.paragraph(words.of(figure.caption())));
  }

  @Override
  public List<Piece> aim(Block.Aim aim) {
    return Pieces.join(items.heading(2, words.labels().text("aim")), all(aim.content()));
  }

  @Override
  public List<Piece> examples(Block.Examples examples) {
    String key = examples.cases().size() == 1 ? "example" : "examples";
    List<Piece> cases =
        examples.cases().stream()
            .flatMap(one -> Pieces.join(items.heading(3, one.title()), all(one.content())).stream())
            .toList();
    return Pieces.join(items.heading(2, words.labels().text(key)), cases);
  }

  @Override
  public List<Piece> usefulLinks(Block.UsefulLinks links) {
    String key = links.links().size() == 1 ? "useful-link" : "useful-links";
    return Pieces.join(
        items.heading(2, words.labels().text(key)), Pieces.list(links.links(), this::link));
  }

  private List<Piece> link(UsefulLink link) {
    List<Piece> told =
        Stream.of(link.organisation(), Addresses.printed(link.url()))
            .filter(fact -> !fact.isEmpty())
            .map(fact -> Piece.item(words.of(fact)).in(Piece.STEP))
            .toList();
    List<Piece> below = Pieces.join(told, Piece.inside(all(link.description())));
    Piece title = Piece.item(words.of(link.title()));
    return Pieces.join(List.of(below.isEmpty() ? title : title.leading()), below);
  }

  @Override
  public List<Piece> values(Block.Values values) {
    return Pieces.list(values.values(), this::value);
  }

  private List<Piece> value(Value value) {
    return items.named(value.name(), value.content());
  }

  @Override
  public List<Piece> timeline(Block.Timeline timeline) {
    return Pieces.list(timeline.events(), event -> items.named(event.date(), event.content()));
  }

  @Override
  public List<Piece> notice(Block.Notice notice) {
    return Piece.apart(
        Pieces.join(
            List.of(Piece.paragraph(words.label("notice")).leading()), all(notice.content())));
  }

  /**
   * Undertakings from elsewhere stand on pages of the website alone; here they would stand twice.
   */
  @Override
  public List<Piece> excerpts(Block.Excerpts excerpts) {
    return List.of();
  }

  @Override
  public List<Piece> undertakings(Block.Undertakings undertakings) {
    return new UndertakingPieces(items, promise).undertakings(undertakings);
  }

  @Override
  public List<Piece> glossary(Block.Glossary glossary) {
    return new TermPieces(items).glossary(glossary);
  }

  @Override
  public List<Piece> partners(Block.Partners partners) {
    return new NamePieces(items).partners(partners);
  }

  @Override
  public List<Piece> contacts(Block.Contacts contacts) {
    return new NamePieces(items).contacts(contacts);
  }

  @Override
  public List<Piece> signatories(Block.Signatories signatories) {
    return new NamePieces(items).signatories(signatories);
  }

  @Override
  public List<Piece> signatures(Block.Signatures signatures) {
    return new NamePieces(items).signatures(signatures);
  }

  @Override
  public List<Piece> totals(Block.Totals totals) {
    return new ChangePieces(items).totals(totals);
  }

  @Override
  public List<Piece> changes(Block.Changes changes) {
    return new ChangePieces(items).changes(changes);
  }

  @Override
  public List<Piece> blank(Block.Blank blank) {
    return List.of(Piece.paragraph(words.of(blank.prompt())));
  }
}
