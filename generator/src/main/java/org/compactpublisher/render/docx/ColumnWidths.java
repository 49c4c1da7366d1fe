package org.compactpublisher.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Cell;
import org.compactpublisher.document.InlineText;

/** How wide the columns of a table are: as their longest cells, but neither tiny nor huge. */
final class ColumnWidths {
  private static final int FEW = 5;
  private static final int LEAST = 12;
  private static final int MOST = 45;
  private static final int MOST_OF_MANY = 14;
  private static final int ROOM = 3;

  private ColumnWidths() {}

  /** The widths in twips, which are the whole together. */
  static List<Integer> of(Block.Table table, int whole) {
    int[] shares = new int[table.header().size()];
    for (int column = 0; column < shares.length; column++) {
      shares[column] = share(column(table, column), shares.length <= FEW);
    }
    int sum = Arrays.stream(shares).sum();
    List<Integer> widths = new ArrayList<>();
    int rest = whole;
    for (int share : shares) {
      int width = widths.size() == shares.length - 1 ? rest : whole * share / sum;
      widths.add(width);
      rest -= width;
    }
    return widths;
  }

  private static List<String> column(Block.Table table, int column) {
    List<Cell> cells = new ArrayList<>(List.of(table.header().get(column)));
    table.rows().forEach(row -> cells.add(row.cells().get(column)));
    return cells.stream().map(cell -> InlineText.read(cell.content())).toList();
  }

  /** Where there are many columns, each has room for its longest word and little more. */
  private static int share(List<String> cells, boolean few) {
    int longest = longest(cells);
    if (few) {
      return Math.min(Math.max(longest, LEAST), MOST);
    }
    List<String> words =
        cells.stream().flatMap(cell -> Arrays.stream(cell.split(" ", -1))).toList();
    return Math.max(longest(words) + ROOM, Math.min(longest, MOST_OF_MANY));
  }

  private static int longest(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }
}
