package org.compactpublisher.content.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compactpublisher.content.ProseText;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Cell;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.Row;
import org.compactpublisher.document.Slug;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;

/** Reads prose: the Markdown subset that {@code content/README.md} describes, and nothing else. */
public final class MarkdownReader {
  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                  .set(Parser.HEADING_SETEXT_MARKER_LENGTH, 3)
                  .set(Parser.INDENTED_CODE_BLOCK_PARSER, true))
          .build();
  private static final Pattern PLACED = Pattern.compile("\\{\\{([^{}]*)}}");
  private static final Pattern HEADING_ID = Pattern.compile("\\{#([^{}]*)}$");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final String DASH = "— ";
  private static final String TABLE = "Table: ";

  private final ProseText prose;
  private final Anchor document;
  private final Headings headings;
  private final InlineReader inlines;
  private final ProseTargets targets;
  private final Diagnostics diagnostics;
  private final HeadingIds headingIds = new HeadingIds();
  private int headingLevel = 1;

  /** Where headings may stand. */
  public enum Headings {
    ALLOWED,
    NONE
  }

  private MarkdownReader(
      ProseText prose,
      Anchor document,
      Headings headings,
      ProseTargets targets,
      Diagnostics diagnostics) {
    this.prose = prose;
    this.document = document;
    this.headings = headings;
    this.targets = targets;
    this.diagnostics = diagnostics;
    this.inlines = new InlineReader(prose, targets, diagnostics);
  }

  /**
   * Reads the body of a Markdown file, where headings and placed lists may stand.
   *
   * @param document the document it becomes, for the anchors of its headings
   */
  public static List<ProsePart> readParts(
      ProseText prose, Anchor document, ProseTargets targets, Diagnostics diagnostics) {
    return new MarkdownReader(prose, document, Headings.ALLOWED, targets, diagnostics).parts();
  }

  /** Reads prose in a field, where no list can be placed. */
  public static List<Block> readBlocks(
      ProseText prose,
      Anchor document,
      Headings headings,
      ProseTargets targets,
      Diagnostics diagnostics) {
    Optional<Block> plain = PlainProse.read(prose.text());
    if (plain.isPresent()) {
      return List.of(plain.get());
    }
    MarkdownReader reader = new MarkdownReader(prose, document, headings, targets, diagnostics);
    List<Block> blocks = new ArrayList<>();
    for (ProsePart part : reader.parts()) {
      if (part instanceof ProsePart.Written written) {
        blocks.addAll(written.blocks());
      } else {
        ProsePart.Placed placed = (ProsePart.Placed) part;
        diagnostics.add(
            Rule.REF_LIST,
            prose.file(),
            placed.line(),
            placed.column(),
            "a list can be placed in a section's own text only",
            "move '{{" + placed.list() + "}}' to a file in sections/");
      }
    }
    return blocks;
  }

  private List<ProsePart> parts() {
    try {
      return parsed();
    } catch (StackOverflowError nested) {
      // The parser calls itself for each level, and nothing but the stack bounds it.
      diagnostics.add(
          Rule.TEXT_UNSUPPORTED,
          prose.file(),
          prose.firstLine(),
          1,
          "lists, quotes or brackets in this text stand too deep in one another",
          "remove what was repeated by mistake");
      return List.of();
    }
  }

  private List<ProsePart> parsed() {
    List<ProsePart> parts = new ArrayList<>();
    List<Block> written = new ArrayList<>();
    for (Node node : PARSER.parse(prose.text()).getChildren()) {
      Matcher placed = PLACED.matcher(node.getChars().toString().strip());
      if (node instanceof Paragraph && placed.matches()) {
        parts.add(new ProsePart.Written(written));
        written = new ArrayList<>();
        parts.add(new ProsePart.Placed(placed.group(1).strip(), line(node), column(node)));
      } else {
        written.addAll(block(node));
      }
    }
    parts.add(new ProsePart.Written(written));
    return parts;
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node : parent.getChildren()) {
      blocks.addAll(block(node));
    }
    return blocks;
  }

  private List<Block> block(Node node) {
    if (node instanceof Paragraph paragraph) {
      return paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      return heading(heading);
    } else if (node instanceof ListBlock list) {
      return List.of(list(list));
    } else if (node instanceof BlockQuote quote) {
      return List.of(quote(quote));
    } else if (node instanceof TableBlock table) {
      return List.of(table(table));
    } else if (node instanceof HtmlBlockBase) {
      fault(Rule.TEXT_HTML, node, "HTML is not allowed", "write it in Markdown, or remove it");
    } else {
      fault(
          Rule.TEXT_UNSUPPORTED,
          node,
          unsupported(node),
          "use paragraphs, headings, lists, quotes, tables, links and images only");
    }
    return List.of();
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

  private List<Block> paragraph(Paragraph paragraph) {
    Node first = paragraph.getFirstChild();
    if (first instanceof Image image && first.getNext() == null) {
      return figure(image);
    }
    boolean caption =
        paragraph.getNext() instanceof TableBlock && paragraph.getChars().startsWith(TABLE);
    return caption ? List.of() : List.of(new Block.Paragraph(inlines.read(first, null)));
  }

  private List<Block> figure(Image image) {
    String path = image.getUrl().unescape();
    String alternative = image.getText().unescape().strip();
    if (alternative.isEmpty()) {
      fault(
          Rule.TEXT_ALTERNATIVE,
          image,
          "the image has no text alternative",
          "say in the square brackets what the picture tells: ![…](" + path + ")");
    }
    Optional<ProseTargets.Picture> picture = targets.picture(path);
    if (picture.isEmpty()) {
      fault(
          Rule.REF_IMAGE,
          image,
          "'" + path + "' is not there",
          targets.pictures().isEmpty()
              ? "put the picture into the folder images/ of a compact, and show it in a text of it"
              : Suggestion.hint(path, targets.pictures(), "put the picture into images/"));
      return List.of();
    }
    String title = image.getTitle().unescape();
    List<Inline> caption = title.isEmpty() ? List.of() : List.of(new Inline.Text(title));
    return List.of(
        new Block.Figure(
            path, picture.get().width(), picture.get().height(), alternative, caption));
  }

  private List<Block> heading(Heading heading) {
    int level = heading.getLevel();
    String below = "#".repeat(Math.min(headingLevel + 1, 4)) + " ";
    if (heading.isSetextHeading()) {
      fault(
          Rule.TEXT_HEADING,
          heading,
          "the line of signs below makes this text a heading",
          "begin a heading with '" + below + "'; remove the line of signs");
      return List.of();
    }
    if (headings == Headings.NONE) {
      fault(Rule.TEXT_HEADING, heading, "no heading may stand here", "use **bold words** instead");
      return List.of();
    }
    if (level == 1 || level > 4 || level > headingLevel + 1) {
      fault(
          Rule.TEXT_HEADING,
          heading,
          level == 1
              ? "the page's title is its only heading of level 1"
              : "a heading of level " + level + " cannot follow one of level " + headingLevel,
          "begin the line with '" + below + "'");
    }
    headingLevel = Math.max(2, Math.min(level, 4));
    List<Inline> content = new ArrayList<>(inlines.read(heading.getFirstChild(), null));
    if (InlineText.of(content).isBlank()) {
      fault(Rule.TEXT_HEADING, heading, "this heading has no words", "write them or remove it");
    }
    String id = takeId(heading, content);
    return List.of(
        new Block.Heading(
            headingLevel,
            "",
            content,
            Anchor.heading(document.compact(), document.document(), id)));
  }

  private String takeId(Heading heading, List<Inline> content) {
    String given = "";
    if (!content.isEmpty() && content.get(content.size() - 1) instanceof Inline.Text last) {
      String words = last.value().stripTrailing();
      Matcher matcher = HEADING_ID.matcher(words);
      if (matcher.find()) {
        given = matcher.group(1);
        content.set(
            content.size() - 1,
            new Inline.Text(words.substring(0, matcher.start()).stripTrailing()));
      }
    }
    if (!given.isEmpty() && !ID.matcher(given).matches()) {
      fault(
          Rule.FIELD_ID,
          heading,
          "'" + given + "' cannot be an id",
          "use lower-case letters, digits and hyphens, such as '" + Slug.of(given) + "'");
    }
    if (given.isEmpty()) {
      return headingIds.takeFree(Slug.of(InlineText.of(content)));
    }
    if (!headingIds.take(given)) {
      fault(Rule.ID_DUPLICATE, heading, "the id '" + given + "' is used already", "change it");
    }
    return given;
  }

  private Block list(ListBlock list) {
    List<ListItem> items = new ArrayList<>();
    for (Node item : list.getChildren()) {
      List<Block> content = blocks(item);
      if (content.isEmpty()) {
        fault(Rule.TEXT_EMPTY_ITEM, item, "this list item is empty", "write its text or remove it");
      } else {
        items.add(new ListItem(content));
      }
    }
    if (list instanceof OrderedList ordered) {
      return new Block.NumberedList(Math.max(1, ordered.getStartNumber()), items);
    }
    return new Block.BulletList(items);
  }

  private Block quote(BlockQuote quote) {
    Node last = quote.getLastChild();
    if (last instanceof Paragraph paragraph) {
      Node dash = attribution(paragraph);
      if (dash != null) {
        List<Block> content = new ArrayList<>();
        for (Node node : quote.getChildren()) {
          if (node != last) {
            content.addAll(block(node));
          }
        }
        List<Inline> before = inlines.read(paragraph.getFirstChild(), lineBreakBefore(dash));
        if (!before.isEmpty()) {
          content.add(new Block.Paragraph(before));
        }
        return new Block.Quote(content, withoutDash(inlines.read(dash, null)));
      }
    }
    return new Block.Quote(blocks(quote), List.of());
  }

  /** The text that begins the line of the attribution, or null. */
  private static Node attribution(Paragraph paragraph) {
    for (Node node = paragraph.getLastChild(); node != null; node = node.getPrevious()) {
      Node before = node.getPrevious();
      boolean beginsLine =
          before == null || before instanceof SoftLineBreak || before instanceof HardLineBreak;
      if (beginsLine && node instanceof Text && node.getChars().startsWith(DASH)) {
        return node;
      }
    }
    return null;
  }

  private static Node lineBreakBefore(Node dash) {
    return dash.getPrevious() == null ? dash : dash.getPrevious();
  }

  private static List<Inline> withoutDash(List<Inline> attribution) {
    List<Inline> names = new ArrayList<>(attribution);
    Inline.Text first = (Inline.Text) names.get(0);
    names.set(0, new Inline.Text(first.value().substring(DASH.length())));
    return names;
  }

  private Block table(TableBlock table) {
    List<Cell> header = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      for (Node row : part.getChildren()) {
        if (row instanceof TableRow && part instanceof TableHead) {
          header.addAll(cells(row));
        } else if (row instanceof TableRow && part instanceof TableBody) {
          List<Cell> cells = cells(row);
          if (cells.size() != header.size()) {
            fault(
                Rule.TEXT_TABLE,
                row,
                "the cells of the header are "
                    + header.size()
                    + ", those of this row "
                    + cells.size(),
                "give every row as many cells as the header, which is the first row");
          }
          rows.add(new Row(cells));
        }
      }
    }
    return new Block.Table(caption(table), header, rows);
  }

  private List<Cell> cells(Node row) {
    List<Cell> cells = new ArrayList<>();
    for (Node cell : row.getChildren()) {
      if (cell instanceof TableCell) {
        cells.add(new Cell(inlines.read(cell.getFirstChild(), null)));
      }
    }
    return cells;
  }

  private List<Inline> caption(TableBlock table) {
    if (table.getPrevious() instanceof Paragraph before && before.getChars().startsWith(TABLE)) {
      List<Inline> words = new ArrayList<>(inlines.read(before.getFirstChild(), null));
      if (words.get(0) instanceof Inline.Text first) {
        words.set(0, new Inline.Text(first.value().substring(TABLE.length())));
      }
      return words;
    }
    return List.of();
  }

  private void fault(Rule rule, Node node, String message, String hint) {
    diagnostics.add(rule, prose.file(), line(node), column(node), message, hint);
  }

  private int line(Node node) {
    return prose.line(node.getStartOffset());
  }

  private int column(Node node) {
    return prose.column(node.getStartOffset());
  }
}
