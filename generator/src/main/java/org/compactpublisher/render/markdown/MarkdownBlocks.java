package org.compactpublisher.render.markdown;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Partner;
import org.compactpublisher.document.Signature;

/**
 * Blocks as CommonMark, for data. What data hold in a shape of its own (undertakings and what
 * became of them, terms, contacts, signatories) is left out.
 */
public final class MarkdownBlocks implements Block.Visitor<String> {
  private final MarkdownProse prose;

  /**
   * Writes blocks.
   *
   * @param words writes the inline content
   * @param address where a picture is published
   */
  public MarkdownBlocks(Function<List<Inline>, String> words, UnaryOperator<String> address) {
    this.prose = new MarkdownProse(words, address, 0, this::all);
  }

  /** All blocks, with an empty line between them. */
  public String all(List<Block> blocks) {
    return MarkdownProse.joined(blocks.stream().map(block -> block.accept(this)).toList());
  }

  @Override
  public String heading(Block.Heading heading) {
    return prose.heading(heading);
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return prose.paragraph(paragraph);
  }

  @Override
  public String bulletList(Block.BulletList list) {
    return prose.bulletList(list);
  }

  @Override
  public String numberedList(Block.NumberedList list) {
    return prose.numberedList(list);
  }

  @Override
  public String definitionList(Block.DefinitionList list) {
    return prose.definitionList(list);
  }

  @Override
  public String table(Block.Table table) {
    return prose.table(table);
  }

  @Override
  public String quote(Block.Quote quote) {
    return prose.quote(quote);
  }

  @Override
  public String figure(Block.Figure figure) {
    return prose.figure(figure);
  }

  @Override
  public String aim(Block.Aim aim) {
    return all(aim.content());
  }

  @Override
  public String undertakings(Block.Undertakings undertakings) {
    return "";
  }

  @Override
  public String examples(Block.Examples examples) {
    return MarkdownProse.joined(
        examples.cases().stream()
            .map(
                example ->
                    example.title().isEmpty()
                        ? MarkdownProse.item("- ", all(example.content()))
                        : prose.named(example.title(), example.content()))
            .toList());
  }

  @Override
  public String usefulLinks(Block.UsefulLinks links) {
    return "";
  }

  @Override
  public String values(Block.Values values) {
    return lines(values.values().stream().map(value -> prose.named(value.name(), value.content())));
  }

  @Override
  public String timeline(Block.Timeline timeline) {
    return lines(
        timeline.events().stream().map(event -> prose.named(event.date(), event.content())));
  }

  @Override
  public String partners(Block.Partners partners) {
    return lines(
        partners.groups().stream()
            .flatMap(group -> group.partners().stream())
            .map(partner -> "- " + prose.lines(partner(partner))));
  }

  private static String partner(Partner partner) {
    return partner.note().isEmpty() ? partner.name() : partner.name() + ", " + partner.note();
  }

  @Override
  public String glossary(Block.Glossary glossary) {
    return "";
  }

  @Override
  public String contacts(Block.Contacts contacts) {
    return "";
  }

  @Override
  public String signatories(Block.Signatories signatories) {
    return "";
  }

  @Override
  public String signatures(Block.Signatures signatures) {
    return lines(
        signatures.signatures().stream()
            .map(signature -> "- " + prose.lines(signature(signature))));
  }

  private static String signature(Signature signature) {
    return Stream.of(signature.name(), signature.role(), signature.organisation())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String lines(Stream<String> items) {
    return items.collect(Collectors.joining("\n"));
  }

  @Override
  public String notice(Block.Notice notice) {
    return all(notice.content());
  }

  @Override
  public String excerpts(Block.Excerpts excerpts) {
    return "";
  }

  @Override
  public String totals(Block.Totals totals) {
    return "";
  }

  @Override
  public String blank(Block.Blank blank) {
    return prose.lines(blank.prompt());
  }

  @Override
  public String changes(Block.Changes changes) {
    return "";
  }
}
