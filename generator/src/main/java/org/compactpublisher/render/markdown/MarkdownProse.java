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
import org.compactpublisher.document.Prose;

/**
 * Prose as CommonMark, with tables as GitHub writes them.
 *
 * @param words writes the inline content
 * @param address where a picture is published
 * @param shift levels that headings move down
 * @param inside writes what stands in a list or a quotation
 */
record MarkdownProse(
    Function<List<Inline>, String> words,
    UnaryOperator<String> address,
    int shift,
    Function<List<Block>, String> inside)
    implements Prose.Visitor<String> {
  private static final String GAP = "\n\n";
  private static final String LINE_BREAK = "\\\n";

  /** What would begin a line as a list, a heading, a quotation, a rule, code or a table does. */
  private static final String SIGN = "(?m)^ *(?=[-+#>=~:|])";

  private static final String NUMBER = "(?m)^ *(\\d{1,9})(?=[.)](\\s|$))";

  /** Texts with an empty line between them. */
  static String joined(List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(GAP));
  }

  /** Words whose lines do not begin as something else would. */
  String lines(List<Inline> content) {
    return words.apply(content).replaceAll(SIGN, "\\\\").replaceAll(NUMBER, "$1\\\\");
  }

  /** The same of words alone. */
  String lines(String text) {
    return lines(List.of(new Inline.Text(text)));
  }

  /** A closing row of number signs would be left out. */
  @Override
  public String heading(Block.Heading heading) {
    String number = heading.number().isEmpty() ? "" : heading.number() + " ";
    String title = number + words.apply(heading.content()).replace(LINE_BREAK, " ");
    return "#".repeat(heading.level() + shift) + " " + title.replaceFirst("(#+)$", "\\\\$1");
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return lines(paragraph.content());
  }

  @Override
  public String bulletList(Block.BulletList list) {
    return list.items().stream()
        .map(item -> item("- ", inside.apply(item.content())))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String numberedList(Block.NumberedList list) {
    List<String> lines = new ArrayList<>();
    for (ListItem item : list.items()) {
      lines.add(item(list.start() + lines.size() + ". ", inside.apply(item.content())));
    }
    return String.join("\n", lines);
  }

  /** An item of a list: what goes on stands below its first words. */
  static String item(String mark, String text) {
    return mark + text.replaceAll("\n(?=[^\n])", "\n" + " ".repeat(mark.length()));
  }

  /** An item that begins with a name. */
  String named(String name, List<Block> content) {
    return named(List.of(new Inline.Text(name)), content);
  }

  private String named(List<Inline> name, List<Block> content) {
    return item("- ", joined(List.of("**" + words.apply(name) + "**", inside.apply(content))));
  }

  @Override
  public String definitionList(Block.DefinitionList list) {
    return list.definitions().stream()
        .map(each -> named(each.name(), each.content()))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    lines.add(row(table.header()));
    lines.add("| --- ".repeat(table.header().size()) + "|");
    table.rows().forEach(row -> lines.add(row(row.cells())));
    return joined(List.of(lines(table.caption()), String.join("\n", lines)));
  }

  private String row(List<Cell> cells) {
    return cells.stream()
        .map(cell -> words.apply(cell.content()).replace("|", "\\|").replace(LINE_BREAK, " "))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  @Override
  public String quote(Block.Quote quote) {
    String said = joined(List.of(inside.apply(quote.content()), lines(quote.attribution())));
    return "> " + said.replace("\n", "\n> ").replaceAll("(?m) +$", "");
  }

  @Override
  public String figure(Block.Figure figure) {
    String alternative = words.apply(List.of(new Inline.Text(figure.alternative())));
    String picture = "![" + alternative + "](" + address.apply(figure.image()) + ")";
    return joined(List.of(picture, lines(figure.caption())));
  }
}
