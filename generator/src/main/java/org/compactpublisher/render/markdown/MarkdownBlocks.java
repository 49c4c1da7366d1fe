package org.compactpublisher.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Cell;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.Signature;

/**
 * Blocks as CommonMark, with tables as GitHub writes them. What data hold in a shape of its own
 * (undertakings and what became of them, terms, contacts, signatories) is left out.
 */
public final class MarkdownBlocks implements Block.Visitor<String> {
  private static final String GAP = "\n\n";

  private final Function<List<Inline>, String> words;
  private final UnaryOperator<String> address;
  private final int shift;

  /**
   * Writes blocks.
   *
   * @param words writes the inline content
   * @param address where a picture is published
   */
  public MarkdownBlocks(Function<List<Inline>, String> words, UnaryOperator<String> address) {
    this(words, address, 0);
  }

  /**
   * Writes blocks below a heading.
   *
   * @param shift levels that headings move down
   */
  public MarkdownBlocks(
      Function<List<Inline>, String> words, UnaryOperator<String> address, int shift) {
    this.words = words;
    this.address = address;
    this.shift = shift;
  }

  /** All blocks, with an empty line between them. */
  public String all(List<Block> blocks) {
    return joined(blocks.stream().map(block -> block.accept(this)).toList());
  }

  private static String joined(List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(GAP));
  }

  @Override
  public String heading(Block.Heading heading) {
    String number = heading.number().isEmpty() ? "" : heading.number() + " ";
    return "#".repeat(heading.level() + shift) + " " + number + words.apply(heading.content());
  }

  /** A paragraph must not begin as a list, a heading or a quotation would. */
  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return words
        .apply(paragraph.content())
        .replaceFirst("^(?=[-+#>])", "\\\\")
        .replaceFirst("^(\\d{1,9})(?=[.)](\\s|$))", "$1\\\\");
  }

  @Override
  public String bulletList(Block.BulletList list) {
    return list.items().stream()
        .map(item -> item("- ", all(item.content())))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String numberedList(Block.NumberedList list) {
    List<String> lines = new ArrayList<>();
    for (ListItem item : list.items()) {
      lines.add(item(list.start() + lines.size() + ". ", all(item.content())));
    }
    return String.join("\n", lines);
  }

  private static String item(String mark, String text) {
    return mark + text.replaceAll("\n(?=[^\n])", "\n" + " ".repeat(mark.length()));
  }

  private String named(String name, List<Block> content) {
    return item("- ", joined(List.of("**" + name + "**", all(content))));
  }

  @Override
  public String definitionList(Block.DefinitionList list) {
    return list.definitions().stream()
        .map(each -> named(words.apply(each.name()), each.content()))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    lines.add(row(table.header()));
    lines.add("| --- ".repeat(table.header().size()) + "|");
    table.rows().forEach(row -> lines.add(row(row.cells())));
    return joined(List.of(words.apply(table.caption()), String.join("\n", lines)));
  }

  private String row(List<Cell> cells) {
    return cells.stream()
        .map(cell -> words.apply(cell.content()).replace("|", "\\|").replace("\\\n", " "))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  @Override
  public String quote(Block.Quote quote) {
    String attribution = words.apply(quote.attribution());
    String said = joined(List.of(all(quote.content()), attribution));
    return "> " + said.replace("\n", "\n> ").replaceAll("(?m) +$", "");
  }

  @Override
  public String figure(Block.Figure figure) {
    String picture =
        "!["
            + words.apply(List.of(new Inline.Text(figure.alternative())))
            + "]("
            + address.apply(figure.image())
            + ")";
    return joined(List.of(picture, words.apply(figure.caption())));
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
    return joined(
        examples.cases().stream()
            .map(
                example ->
                    example.title().isEmpty()
                        ? item("- ", all(example.content()))
                        : named(example.title(), example.content()))
            .toList());
  }

  @Override
  public String usefulLinks(Block.UsefulLinks links) {
    return "";
  }

  @Override
  public String values(Block.Values values) {
    return values.values().stream()
        .map(value -> named(value.name(), value.content()))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String timeline(Block.Timeline timeline) {
    return timeline.events().stream()
        .map(event -> named(event.date(), event.content()))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String partners(Block.Partners partners) {
    return partners.groups().stream()
        .flatMap(group -> group.partners().stream())
        .map(
            partner ->
                partner.note().isEmpty() ? partner.name() : partner.name() + ", " + partner.note())
        .map(line -> "- " + words.apply(List.of(new Inline.Text(line))))
        .collect(Collectors.joining("\n"));
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
    return signatures.signatures().stream()
        .map(MarkdownBlocks::signature)
        .map(line -> "- " + words.apply(List.of(new Inline.Text(line))))
        .collect(Collectors.joining("\n"));
  }

  private static String signature(Signature signature) {
    return List.of(signature.name(), signature.role(), signature.organisation()).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
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
    return words.apply(blank.prompt());
  }

  @Override
  public String changes(Block.Changes changes) {
    return "";
  }
}
