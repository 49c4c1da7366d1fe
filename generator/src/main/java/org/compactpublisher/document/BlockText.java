package org.compactpublisher.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plain words of prose and of the lists in it: values, events, definitions, examples. Blocks
 * that are found by entries of their own, such as undertakings and terms, have none.
 */
public final class BlockText implements Block.Visitor<Stream<String>> {
  private static final BlockText WORDS = new BlockText();

  private BlockText() {}

  /** All words in reading order, parted by spaces. */
  public static String of(List<Block> blocks) {
    return WORDS.all(blocks).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
  }

  private Stream<String> all(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this));
  }

  private static Stream<String> words(List<Inline> content) {
    return Stream.of(InlineText.of(content));
  }

  private Stream<String> named(String name, List<Block> content) {
    return Stream.concat(Stream.of(name), all(content));
  }

  @Override
  public Stream<String> heading(Block.Heading heading) {
    return words(heading.content());
  }

  @Override
  public Stream<String> paragraph(Block.Paragraph paragraph) {
    return words(paragraph.content());
  }

  @Override
  public Stream<String> bulletList(Block.BulletList list) {
    return list.items().stream().flatMap(item -> all(item.content()));
  }

  @Override
  public Stream<String> numberedList(Block.NumberedList list) {
    return list.items().stream().flatMap(item -> all(item.content()));
  }

  @Override
  public Stream<String> definitionList(Block.DefinitionList list) {
    return list.definitions().stream()
        .flatMap(each -> named(InlineText.of(each.name()), each.content()));
  }

  @Override
  public Stream<String> table(Block.Table table) {
    Stream<Cell> cells =
        Stream.concat(
            table.header().stream(), table.rows().stream().flatMap(row -> row.cells().stream()));
    return Stream.concat(words(table.caption()), cells.flatMap(cell -> words(cell.content())));
  }

  @Override
  public Stream<String> quote(Block.Quote quote) {
    return Stream.concat(all(quote.content()), words(quote.attribution()));
  }

  @Override
  public Stream<String> figure(Block.Figure figure) {
    return Stream.concat(Stream.of(figure.alternative()), words(figure.caption()));
  }

  @Override
  public Stream<String> aim(Block.Aim aim) {
    return all(aim.content());
  }

  @Override
  public Stream<String> undertakings(Block.Undertakings undertakings) {
    return Stream.empty();
  }

  @Override
  public Stream<String> examples(Block.Examples examples) {
    return examples.cases().stream().flatMap(each -> named(each.title(), each.content()));
  }

  @Override
  public Stream<String> usefulLinks(Block.UsefulLinks links) {
    return Stream.empty();
  }

  @Override
  public Stream<String> values(Block.Values values) {
    return values.values().stream().flatMap(value -> named(value.name(), value.content()));
  }

  @Override
  public Stream<String> timeline(Block.Timeline timeline) {
    return timeline.events().stream().flatMap(event -> named(event.date(), event.content()));
  }

  @Override
  public Stream<String> partners(Block.Partners partners) {
    return Stream.empty();
  }

  @Override
  public Stream<String> glossary(Block.Glossary glossary) {
    return Stream.empty();
  }

  @Override
  public Stream<String> contacts(Block.Contacts contacts) {
    return Stream.empty();
  }

  @Override
  public Stream<String> signatories(Block.Signatories signatories) {
    return Stream.empty();
  }

  @Override
  public Stream<String> signatures(Block.Signatures signatures) {
    return Stream.empty();
  }

  @Override
  public Stream<String> notice(Block.Notice notice) {
    return all(notice.content());
  }

  @Override
  public Stream<String> excerpts(Block.Excerpts excerpts) {
    return Stream.empty();
  }

  @Override
  public Stream<String> totals(Block.Totals totals) {
    return Stream.empty();
  }

  @Override
  public Stream<String> changes(Block.Changes changes) {
    return Stream.empty();
  }

  @Override
  public Stream<String> blank(Block.Blank blank) {
    return words(blank.prompt());
  }
}
