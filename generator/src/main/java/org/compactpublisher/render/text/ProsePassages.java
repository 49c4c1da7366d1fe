package org.compactpublisher.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Prose;
import org.compactpublisher.document.Row;
import org.compactpublisher.render.copy.ProseBlocks;

/** Takes prose apart into passages. */
final class ProsePassages implements Prose.Visitor<List<Passage>> {
  private final TextInlines inline;
  private final Labels labels;
  private final ProseBlocks prose;

  ProsePassages(TextInlines inline, Labels labels, ProseBlocks prose) {
    this.inline = inline;
    this.labels = labels;
    this.prose = prose;
  }

  List<Passage> all(List<Prose> content) {
    return content.stream().flatMap(each -> each.accept(this).stream()).toList();
  }

  private List<Passage> inside(List<Block> content) {
    return all(prose.all(content));
  }

  @Override
  public List<Passage> heading(Block.Heading heading) {
    String words = inline.inHeadings().all(heading.content());
    Map<String, String> title = Map.of("title", (heading.number() + " " + words).strip());
    return List.of(
        switch (heading.level()) {
          case 2 -> heading(Passage.Kind.HEADING, labels.text("copy-heading", title));
          case 3 -> heading(Passage.Kind.SUBHEADING, labels.text("copy-subheading", title));
          default -> heading(Passage.Kind.SMALL_HEADING, labels.text("copy-small-heading", title));
        });
  }

  private static Passage heading(Passage.Kind kind, String words) {
    return new Passage(kind, 0, "", words);
  }

  @Override
  public List<Passage> paragraph(Block.Paragraph paragraph) {
    return List.of(Passage.paragraph(inline.all(paragraph.content())));
  }

  @Override
  public List<Passage> bulletList(Block.BulletList list) {
    return list.items().stream()
        .flatMap(each -> led(Passage.Kind.ITEM, "-", inside(each.content())).stream())
        .toList();
  }

  @Override
  public List<Passage> numberedList(Block.NumberedList list) {
    List<Passage> passages = new ArrayList<>();
    int number = list.start();
    for (var item : list.items()) {
      passages.addAll(led(Passage.Kind.ITEM, number++ + ".", inside(item.content())));
    }
    return passages;
  }

  @Override
  public List<Passage> definitionList(Block.DefinitionList list) {
    return list.definitions().stream()
        .flatMap(each -> entry(inline.all(each.name()), inside(each.content())).stream())
        .toList();
  }

  private static List<Passage> entry(String name, List<Passage> content) {
    return led(Passage.Kind.ENTRY, name + ":", content);
  }

  /** The first paragraph stands beside the mark; what follows stands below it. */
  private static List<Passage> led(Passage.Kind kind, String mark, List<Passage> content) {
    List<Passage> passages = new ArrayList<>();
    boolean beside = !content.isEmpty() && content.get(0).kind() == Passage.Kind.PARAGRAPH;
    passages.add(new Passage(kind, 0, mark, beside ? content.get(0).words() : ""));
    content.stream().skip(beside ? 1 : 0).map(Passage::deeper).forEach(passages::add);
    return passages;
  }

  @Override
  public List<Passage> quote(Block.Quote quote) {
    List<Passage> passages = new ArrayList<>();
    passages.add(Passage.paragraph(labels.text("copy-quotation")));
    inside(quote.content()).stream().map(Passage::deeper).forEach(passages::add);
    if (!quote.attribution().isEmpty()) {
      passages.add(Passage.paragraph(inline.all(quote.attribution())).deeper());
    }
    passages.add(Passage.paragraph(labels.text("copy-quotation-ends")));
    return passages;
  }

  /** Each row is an item with a line for each cell that says something. */
  @Override
  public List<Passage> table(Block.Table table) {
    List<Passage> passages = new ArrayList<>();
    if (!table.caption().isEmpty()) {
      passages.add(Passage.paragraph(inline.all(table.caption()) + ":"));
    }
    List<String> names = table.header().stream().map(cell -> inline.all(cell.content())).toList();
    table.rows().forEach(row -> passages.add(row(names, row)));
    return passages;
  }

  private Passage row(List<String> names, Row row) {
    List<String> lines = new ArrayList<>();
    for (int column = 0; column < names.size(); column++) {
      String value = inline.all(row.cells().get(column).content());
      lines.add(value.isEmpty() ? "" : names.get(column) + ": " + value);
    }
    String told = lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    return new Passage(Passage.Kind.ITEM, 0, "-", told);
  }

  @Override
  public List<Passage> figure(Block.Figure figure) {
    List<Passage> passages = new ArrayList<>();
    passages.addAll(
        entry(
            labels.text("pdf-picture-in-words"), List.of(Passage.paragraph(figure.alternative()))));
    if (!figure.caption().isEmpty()) {
      passages.addAll(
          entry(
              labels.text("copy-caption"),
              List.of(Passage.paragraph(inline.all(figure.caption())))));
    }
    return passages;
  }
}
