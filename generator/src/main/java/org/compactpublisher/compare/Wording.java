package org.compactpublisher.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.Row;
import org.compactpublisher.model.Undertaking;

/**
 * The words of an undertaking and its parts: paragraphs and lists alone, without links, so that
 * they can be compared and shown beside those of another edition.
 */
final class Wording {
  private final List<Block> blocks;

  private Wording(List<Block> blocks) {
    this.blocks = List.copyOf(blocks);
  }

  static Wording of(Undertaking undertaking) {
    List<Block> blocks = new ArrayList<>(plain(undertaking.text()));
    if (!undertaking.subItems().isEmpty()) {
      blocks.add(
          new Block.NumberedList(
              1, undertaking.subItems().stream().map(Wording::plain).map(ListItem::new).toList()));
    }
    return new Wording(blocks);
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Every word in reading order, as its letters. */
  List<String> letters() {
    return runs(blocks).stream()
        .flatMap(run -> Word.of(InlineText.of(run)).stream())
        .map(Word::letters)
        .toList();
  }

  /** The text, paragraph by paragraph. */
  List<String> text() {
    return runs(blocks).stream().map(InlineText::of).toList();
  }

  private static List<List<Inline>> runs(List<Block> blocks) {
    List<List<Inline>> runs = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        runs.add(paragraph.content());
      } else {
        items(block).forEach(item -> runs.addAll(runs(item.content())));
      }
    }
    return runs;
  }

  /** The items of a list, numbered or not. */
  static List<ListItem> items(Block list) {
    if (list instanceof Block.BulletList bullets) {
      return bullets.items();
    }
    return list instanceof Block.NumberedList numbers ? numbers.items() : List.of();
  }

  private static List<Block> plain(List<Block> blocks) {
    return blocks.stream().flatMap(block -> plain(block).stream()).toList();
  }

  private static List<Block> plain(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return List.of(paragraph(paragraph.content()));
    } else if (block instanceof Block.BulletList list) {
      return List.of(new Block.BulletList(plainItems(list.items())));
    } else if (block instanceof Block.NumberedList list) {
      return List.of(new Block.NumberedList(list.start(), plainItems(list.items())));
    } else if (block instanceof Block.Quote quote) {
      List<Block> content = new ArrayList<>(plain(quote.content()));
      if (!quote.attribution().isEmpty()) {
        content.add(paragraph(quote.attribution()));
      }
      return content;
    } else if (block instanceof Block.Table table) {
      return table.rows().stream().map(Wording::row).toList();
    } else if (block instanceof Block.Figure figure) {
      return List.of(paragraph(List.of(new Inline.Text(figure.alternative()))));
    }
    return List.of();
  }

  private static List<ListItem> plainItems(List<ListItem> items) {
    return items.stream().map(item -> new ListItem(plain(item.content()))).toList();
  }

  private static Block row(Row row) {
    String cells =
        row.cells().stream()
            .map(cell -> InlineText.of(cell.content()))
            .collect(Collectors.joining("; "));
    return paragraph(List.of(new Inline.Text(cells)));
  }

  private static Block paragraph(List<Inline> content) {
    return new Block.Paragraph(UnlinkedInline.of(content));
  }
}
