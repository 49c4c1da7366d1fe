package org.compactpublisher.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Row;
import org.compactpublisher.render.copy.Part;
import org.compactpublisher.render.copy.WholeCopy;

/** Takes the parts of a copy apart into passages, in the order in which they are read. */
public final class Passages {
  private static final int HEADING_LEVEL = 2;

  private final Function<List<Inline>, String> words;
  private final Labels labels;

  /**
   * Reads in one language.
   *
   * @param words writes the inline content
   */
  public Passages(Function<List<Inline>, String> words, Labels labels) {
    this.words = words;
    this.labels = labels;
  }

  /** A part with its name. */
  public List<Passage> of(Part part, WholeCopy copy) {
    List<Passage> passages = new ArrayList<>();
    passages.add(
        part.first()
            ? new Passage(Passage.Kind.TITLE, 0, "", part.title())
            : new Passage(Passage.Kind.CHAPTER, 0, "", chapter(part, copy)));
    passages.addAll(all(part.body()));
    return passages;
  }

  private String chapter(Part part, WholeCopy copy) {
    return labels.text(
        "copy-chapter",
        Map.of(
            "number", Integer.toString(part.number()),
            "count", Integer.toString(copy.chapters()),
            "title", part.title()));
  }

  private List<Passage> all(List<Block> blocks) {
    return blocks.stream().flatMap(block -> of(block).stream()).toList();
  }

  private List<Passage> of(Block block) {
    if (block instanceof Block.Heading heading) {
      return List.of(heading(heading));
    } else if (block instanceof Block.Paragraph paragraph) {
      return List.of(Passage.paragraph(words.apply(paragraph.content())));
    } else if (block instanceof Block.Quote quote) {
      return quote(quote);
    } else if (block instanceof Block.Table table) {
      return table(table);
    } else if (block instanceof Block.Figure figure) {
      return figure(figure);
    }
    return list(block);
  }

  private List<Passage> list(Block block) {
    List<Passage> passages = new ArrayList<>();
    if (block instanceof Block.BulletList list) {
      list.items().forEach(each -> passages.addAll(marked("-", each.content())));
    } else if (block instanceof Block.NumberedList list) {
      int number = list.start();
      for (var item : list.items()) {
        passages.addAll(marked(number++ + ".", item.content()));
      }
    } else if (block instanceof Block.DefinitionList list) {
      for (var each : list.definitions()) {
        passages.addAll(entry(words.apply(each.name()) + ":", all(each.content())));
      }
    } else {
      throw new IllegalArgumentException("no prose: " + block);
    }
    return passages;
  }

  private Passage heading(Block.Heading heading) {
    boolean high = heading.level() == HEADING_LEVEL;
    String title = (heading.number() + " " + words.apply(heading.content())).strip();
    return new Passage(
        high ? Passage.Kind.HEADING : Passage.Kind.SUBHEADING,
        0,
        "",
        labels.text(high ? "copy-heading" : "copy-subheading", Map.of("title", title)));
  }

  private List<Passage> marked(String mark, List<Block> content) {
    return led(Passage.Kind.ITEM, mark, all(content));
  }

  private static List<Passage> entry(String name, List<Passage> content) {
    return led(Passage.Kind.ENTRY, name, content);
  }

  /** The first paragraph stands beside the mark; what follows stands below it. */
  private static List<Passage> led(Passage.Kind kind, String mark, List<Passage> content) {
    List<Passage> passages = new ArrayList<>();
    boolean beside = !content.isEmpty() && content.get(0).kind() == Passage.Kind.PARAGRAPH;
    passages.add(new Passage(kind, 0, mark, beside ? content.get(0).words() : ""));
    content.stream().skip(beside ? 1 : 0).map(Passage::deeper).forEach(passages::add);
    return passages;
  }

  private List<Passage> quote(Block.Quote quote) {
    List<Passage> passages = new ArrayList<>();
    passages.add(Passage.paragraph(labels.text("copy-quotation")));
    all(quote.content()).stream().map(Passage::deeper).forEach(passages::add);
    if (!quote.attribution().isEmpty()) {
      passages.add(Passage.paragraph(words.apply(quote.attribution())).deeper());
    }
    passages.add(Passage.paragraph(labels.text("copy-quotation-ends")));
    return passages;
  }

  /** Each row is an item with a line for each cell that says something. */
  private List<Passage> table(Block.Table table) {
    List<Passage> passages = new ArrayList<>();
    if (!table.caption().isEmpty()) {
      passages.add(Passage.paragraph(words.apply(table.caption()) + ":"));
    }
    List<String> names = table.header().stream().map(cell -> words.apply(cell.content())).toList();
    table.rows().forEach(row -> passages.add(row(names, row)));
    return passages;
  }

  private Passage row(List<String> names, Row row) {
    List<String> lines = new ArrayList<>();
    for (int column = 0; column < names.size(); column++) {
      String value = words.apply(row.cells().get(column).content());
      lines.add(value.isEmpty() ? "" : names.get(column) + ": " + value);
    }
    String told = lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    return new Passage(Passage.Kind.ITEM, 0, "-", told);
  }

  private List<Passage> figure(Block.Figure figure) {
    List<Passage> passages = new ArrayList<>();
    passages.addAll(
        entry(
            labels.text("pdf-picture-in-words") + ":",
            List.of(Passage.paragraph(figure.alternative()))));
    if (!figure.caption().isEmpty()) {
      passages.add(Passage.paragraph(words.apply(figure.caption())));
    }
    return passages;
  }
}
