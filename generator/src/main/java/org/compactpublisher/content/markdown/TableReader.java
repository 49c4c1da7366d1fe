package org.compactpublisher.content.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Cell;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Row;
import org.compactpublisher.source.Rule;

/** Reads tables, with the captions that stand before them. */
final class TableReader {
  private static final String CAPTION = "Table: ";

  private final InlineReader inlines;
  private final ProseFaults faults;

  TableReader(InlineReader inlines, ProseFaults faults) {
    this.inlines = inlines;
    this.faults = faults;
  }

  /** Whether a node is the caption of the table that follows it, and is read with that. */
  static boolean isCaption(Node node) {
    return node instanceof Paragraph
        && node.getNext() instanceof TableBlock
        && node.getChars().startsWith(CAPTION);
  }

  Block read(TableBlock table) {
    List<Cell> header = new ArrayList<>();
    rows(table, TableHead.class).forEach(row -> header.addAll(cells(row)));
    List<Row> rows =
        rows(table, TableBody.class).stream().map(row -> row(row, header.size())).toList();
    return new Block.Table(caption(table), header, rows);
  }

  private static List<TableRow> rows(TableBlock table, Class<? extends Node> part) {
    List<TableRow> rows = new ArrayList<>();
    for (Node each : table.getChildren()) {
      for (Node child : each.getChildren()) {
        if (part.isInstance(each) && child instanceof TableRow row) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private Row row(TableRow row, int columns) {
    List<Cell> cells = cells(row);
    if (cells.size() != columns) {
      faults.tell(
          Rule.TEXT_TABLE,
          row,
          "the cells of the header are " + columns + ", those of this row " + cells.size(),
          "give every row as many cells as the header, which is the first row");
    }
    return new Row(cells);
  }

  private List<Cell> cells(TableRow row) {
    List<Cell> cells = new ArrayList<>();
    for (Node cell : row.getChildren()) {
      if (cell instanceof TableCell) {
        cells.add(new Cell(inlines.read(cell.getFirstChild(), null)));
      }
    }
    return cells;
  }

  private List<Inline> caption(TableBlock table) {
    Node before = table.getPrevious();
    if (!isCaption(before)) {
      return List.of();
    }
    List<Inline> words = new ArrayList<>(inlines.read(before.getFirstChild(), null));
    if (words.get(0) instanceof Inline.Text first) {
      words.set(0, new Inline.Text(first.value().substring(CAPTION.length())));
    }
    return words;
  }
}
