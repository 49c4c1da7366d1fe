package org.compactpublisher.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * What each kind of block holds, in reading order: words of its own and blocks inside it. A
 * subclass says what it takes of each.
 */
abstract class BlockParts<T> implements Block.Visitor<Stream<T>> {
  /** What is taken of blocks that stand inside another. */
  abstract Stream<T> blocks(List<Block> inside);

  /** What is taken of a block's own words. */
  abstract Stream<T> words(String own);

  /**
   * What is taken of a block that is found by entries of its own, such as undertakings or terms.
   */
  abstract Stream<T> entries(Stream<T> parts);

  private Stream<T> words(List<Inline> own) {
    return words(InlineText.of(own));
  }

  private Stream<T> named(String name, List<Block> inside) {
    return Stream.concat(words(name), blocks(inside));
  }

  private Stream<T> items(List<ListItem> items) {
    return items.stream().flatMap(item -> blocks(item.content()));
  }

  @Override
  public final Stream<T> heading(Block.Heading heading) {
    return words(heading.content());
  }

  @Override
  public final Stream<T> paragraph(Block.Paragraph paragraph) {
    return words(paragraph.content());
  }

  @Override
  public final Stream<T> bulletList(Block.BulletList list) {
    return items(list.items());
  }

  @Override
  public final Stream<T> numberedList(Block.NumberedList list) {
    return items(list.items());
  }

  @Override
  public final Stream<T> definitionList(Block.DefinitionList list) {
    return list.definitions().stream()
        .flatMap(each -> named(InlineText.of(each.name()), each.content()));
  }

  @Override
  public final Stream<T> table(Block.Table table) {
    Stream<Cell> cells =
        Stream.concat(
            table.header().stream(), table.rows().stream().flatMap(row -> row.cells().stream()));
    return Stream.concat(words(table.caption()), cells.flatMap(cell -> words(cell.content())));
  }

  @Override
  public final Stream<T> quote(Block.Quote quote) {
    return Stream.concat(blocks(quote.content()), words(quote.attribution()));
  }

  @Override
  public final Stream<T> figure(Block.Figure figure) {
    return Stream.concat(words(figure.alternative()), words(figure.caption()));
  }

  @Override
  public final Stream<T> aim(Block.Aim aim) {
    return blocks(aim.content());
  }

  @Override
  public final Stream<T> undertakings(Block.Undertakings undertakings) {
    return entries(undertakings.groups().stream().flatMap(this::group));
  }

  private Stream<T> group(UndertakingGroup group) {
    return Stream.concat(
        blocks(group.introduction()), group.undertakings().stream().flatMap(this::undertaking));
  }

  private Stream<T> undertaking(Undertaking undertaking) {
    return Stream.concat(
        blocks(undertaking.content()),
        undertaking.subItems().stream().flatMap(item -> blocks(item.content())));
  }

  @Override
  public final Stream<T> examples(Block.Examples examples) {
    return examples.cases().stream().flatMap(each -> named(each.title(), each.content()));
  }

  @Override
  public final Stream<T> usefulLinks(Block.UsefulLinks links) {
    return entries(links.links().stream().flatMap(link -> blocks(link.description())));
  }

  @Override
  public final Stream<T> values(Block.Values values) {
    return values.values().stream().flatMap(value -> named(value.name(), value.content()));
  }

  @Override
  public final Stream<T> timeline(Block.Timeline timeline) {
    return timeline.events().stream().flatMap(event -> named(event.date(), event.content()));
  }

  @Override
  public final Stream<T> partners(Block.Partners partners) {
    return Stream.empty();
  }

  @Override
  public final Stream<T> glossary(Block.Glossary glossary) {
    return entries(glossary.terms().stream().flatMap(term -> blocks(term.definition())));
  }

  @Override
  public final Stream<T> contacts(Block.Contacts contacts) {
    return entries(contacts.groups().stream().flatMap(this::group));
  }

  private Stream<T> group(ContactGroup group) {
    return Stream.concat(
        blocks(group.introduction()), group.groups().stream().flatMap(this::group));
  }

  @Override
  public final Stream<T> signatories(Block.Signatories signatories) {
    return Stream.empty();
  }

  @Override
  public final Stream<T> signatures(Block.Signatures signatures) {
    return Stream.empty();
  }

  @Override
  public final Stream<T> notice(Block.Notice notice) {
    return blocks(notice.content());
  }

  @Override
  public final Stream<T> excerpts(Block.Excerpts excerpts) {
    return entries(
        excerpts.excerpts().stream()
            .flatMap(excerpt -> excerpt.groups().stream())
            .flatMap(this::group));
  }

  @Override
  public final Stream<T> totals(Block.Totals totals) {
    return Stream.empty();
  }

  @Override
  public final Stream<T> changes(Block.Changes changes) {
    return entries(changes.changes().stream().flatMap(this::change));
  }

  private Stream<T> change(Change change) {
    return Stream.concat(
        blocks(change.remarks()),
        Stream.of(change.from(), change.to(), change.absent())
            .flatMap(List::stream)
            .flatMap(side -> blocks(side.content())));
  }

  @Override
  public final Stream<T> blank(Block.Blank blank) {
    return words(blank.prompt());
  }
}
