package org.compactpublisher.document;

import java.util.List;
import java.util.stream.Stream;

/** Finds what stands inside blocks, however deep. */
public final class InnerBlocks implements Block.Visitor<Stream<Block>> {
  private static final InnerBlocks INSIDE = new InnerBlocks();

  private InnerBlocks() {}

  /** Blocks in reading order, each before those that stand in it. */
  public static Stream<Block> with(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> Stream.concat(Stream.of(block), with(block.accept(INSIDE).toList())));
  }

  @Override
  public Stream<Block> heading(Block.Heading heading) {
    return Stream.empty();
  }

  @Override
  public Stream<Block> paragraph(Block.Paragraph paragraph) {
    return Stream.empty();
  }

  @Override
  public Stream<Block> bulletList(Block.BulletList list) {
    return list.items().stream().flatMap(item -> item.content().stream());
  }

  @Override
  public Stream<Block> numberedList(Block.NumberedList list) {
    return list.items().stream().flatMap(item -> item.content().stream());
  }

  @Override
  public Stream<Block> definitionList(Block.DefinitionList list) {
    return list.definitions().stream().flatMap(each -> each.content().stream());
  }

  @Override
  public Stream<Block> table(Block.Table table) {
    return Stream.empty();
  }

  @Override
  public Stream<Block> quote(Block.Quote quote) {
    return quote.content().stream();
  }

  @Override
  public Stream<Block> figure(Block.Figure figure) {
    return Stream.empty();
  }

  @Override
  public Stream<Block> aim(Block.Aim aim) {
    return aim.content().stream();
  }

  @Override
  public Stream<Block> undertakings(Block.Undertakings undertakings) {
    return undertakings.groups().stream().flatMap(InnerBlocks::group);
  }

  private static Stream<Block> group(UndertakingGroup group) {
    return Stream.concat(
        group.introduction().stream(),
        group.undertakings().stream().flatMap(InnerBlocks::undertaking));
  }

  private static Stream<Block> undertaking(Undertaking undertaking) {
    return Stream.concat(
        undertaking.content().stream(),
        undertaking.subItems().stream().flatMap(item -> item.content().stream()));
  }

  @Override
  public Stream<Block> examples(Block.Examples examples) {
    return examples.cases().stream().flatMap(each -> each.content().stream());
  }

  @Override
  public Stream<Block> usefulLinks(Block.UsefulLinks links) {
    return links.links().stream().flatMap(link -> link.description().stream());
  }

  @Override
  public Stream<Block> values(Block.Values values) {
    return values.values().stream().flatMap(value -> value.content().stream());
  }

  @Override
  public Stream<Block> timeline(Block.Timeline timeline) {
    return timeline.events().stream().flatMap(event -> event.content().stream());
  }

  @Override
  public Stream<Block> partners(Block.Partners partners) {
    return Stream.empty();
  }

  @Override
  public Stream<Block> glossary(Block.Glossary glossary) {
    return glossary.terms().stream().flatMap(term -> term.definition().stream());
  }

  @Override
  public Stream<Block> contacts(Block.Contacts contacts) {
    return contacts.groups().stream().flatMap(InnerBlocks::group);
  }

  private static Stream<Block> group(ContactGroup group) {
    return Stream.concat(
        group.introduction().stream(), group.groups().stream().flatMap(InnerBlocks::group));
  }

  @Override
  public Stream<Block> signatories(Block.Signatories signatories) {
    return Stream.empty();
  }

  @Override
  public Stream<Block> signatures(Block.Signatures signatures) {
    return Stream.empty();
  }

  @Override
  public Stream<Block> notice(Block.Notice notice) {
    return notice.content().stream();
  }

  @Override
  public Stream<Block> excerpts(Block.Excerpts excerpts) {
    return excerpts.excerpts().stream()
        .flatMap(excerpt -> excerpt.groups().stream())
        .flatMap(InnerBlocks::group);
  }

  @Override
  public Stream<Block> totals(Block.Totals totals) {
    return Stream.empty();
  }

  @Override
  public Stream<Block> changes(Block.Changes changes) {
    return changes.changes().stream().flatMap(InnerBlocks::change);
  }

  private static Stream<Block> change(Change change) {
    return Stream.concat(
        change.remarks().stream(),
        Stream.of(change.from(), change.to(), change.absent())
            .flatMap(List::stream)
            .flatMap(side -> side.content().stream()));
  }

  @Override
  public Stream<Block> blank(Block.Blank blank) {
    return Stream.empty();
  }
}
