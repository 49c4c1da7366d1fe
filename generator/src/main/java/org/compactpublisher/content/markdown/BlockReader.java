package org.compactpublisher.content.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compactpublisher.content.markdown.MarkdownReader.Headings;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.source.Rule;

/** Reads the blocks of one text, and refuses those that are not in the subset. */
final class BlockReader {
  private final InlineReader inlines;
  private final HeadingReader headings;
  private final TableReader tables;
  private final FigureReader figures;
  private final ProseFaults faults;

  BlockReader(Anchor document, Headings headings, ProseTargets targets, ProseFaults faults) {
    this.inlines = new InlineReader(targets, faults);
    this.headings = new HeadingReader(document, headings, inlines, faults);
    this.tables = new TableReader(inlines, faults);
    this.figures = new FigureReader(targets, faults);
    this.faults = faults;
  }

  /** A block; absent when it is refused, or read with another. */
  Optional<Block> read(Node node) {
    if (node instanceof Paragraph paragraph) {
      return paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      return headings.read(heading);
    } else if (node instanceof ListBlock list) {
      return Optional.of(list(list));
    } else if (node instanceof BlockQuote quote) {
      return Optional.of(quote(quote));
    } else if (node instanceof TableBlock table) {
      return Optional.of(tables.read(table));
    }
    refuse(node);
    return Optional.empty();
  }

  /** Reads siblings from the first up to, and without, the last; null reads to the end. */
  private List<Block> read(Node first, Node end) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = first; node != null && node != end; node = node.getNext()) {
      read(node).ifPresent(blocks::add);
    }
    return blocks;
  }

  private Optional<Block> paragraph(Paragraph paragraph) {
    Node first = paragraph.getFirstChild();
    if (first instanceof Image image && first.getNext() == null) {
      return figures.read(image);
    }
    return TableReader.isCaption(paragraph)
        ? Optional.empty()
        : Optional.of(new Block.Paragraph(inlines.read(first, null)));
  }

  private Block list(ListBlock list) {
    List<ListItem> items = new ArrayList<>();
    for (Node item : list.getChildren()) {
      List<Block> content = read(item.getFirstChild(), null);
      if (content.isEmpty()) {
        String hint = "write its text or remove it";
        faults.tell(Rule.TEXT_EMPTY_ITEM, item, "this list item is empty", hint);
      } else {
        items.add(new ListItem(content));
      }
    }
    return list instanceof OrderedList ordered
        ? new Block.NumberedList(Math.max(1, ordered.getStartNumber()), items)
        : new Block.BulletList(items);
  }

  private Block quote(BlockQuote quote) {
    Optional<Attribution> found = Attribution.of(quote);
    if (found.isEmpty()) {
      return new Block.Quote(read(quote.getFirstChild(), null), List.of());
    }
    Attribution attribution = found.get();
    List<Block> content = read(quote.getFirstChild(), attribution.paragraph());
    List<Inline> before = attribution.before(inlines);
    if (!before.isEmpty()) {
      content.add(new Block.Paragraph(before));
    }
    return new Block.Quote(content, attribution.names(inlines));
  }

  private void refuse(Node node) {
    if (node instanceof HtmlBlockBase) {
      String hint = "write it in Markdown, or remove it";
      faults.tell(Rule.TEXT_HTML, node, "HTML is not allowed", hint);
    } else {
      faults.tell(
          Rule.TEXT_UNSUPPORTED,
          node,
          unsupported(node),
          "use paragraphs, headings, lists, quotes, tables, links and images only");
    }
  }

  private static String unsupported(Node node) {
    if (node instanceof ThematicBreak) {
      return "a line across the page is not supported";
    }
    if (node instanceof IndentedCodeBlock) {
      return "a line that begins with four or more spaces would be shown as program code";
    }
    if (node instanceof FencedCodeBlock) {
      return "program code is not supported";
    }
    return node instanceof Reference
        ? "a link reference is not supported"
        : "this is not supported";
  }
}
