package org.compactpublisher.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Cell;
import org.compactpublisher.document.InlineText;

/** How wide the columns of a table are: no word is broken, and longer cells have more room. */
final class ColumnWidths {
  /** Letters of a cell that still make its column wider. */
  private static final int MOST = 45;

  /**
   * Twips of a letter at 11 pt in a wide bold face, such as stands in where fonts are not shown.
   */
  private static final int LETTER = 154;

  /** Twips beside the words of a cell. */
  private static final int ROOM = 180;

  private ColumnWidths() {}

  /** The widths in twips, which are the whole together. */
  static List<Integer> of(Block.Table table, int whole) {
    int columns = table.header().size();
    int[] least = new int[columns];
    int[] wanted = new int[columns];
    for (int column = 0; column < columns; column++) {
      List<String> cells = column(table, column);
      least[column] = longest(words(cells)) * LETTER + ROOM;
      wanted[column] = Math.max(Math.min(longest(cells), MOST) * LETTER + ROOM, least[column]);
    }
    return shared(least, wanted, whole);
  }

  /** What is left when every column has its least, in proportion to what it wants beyond. */
  private static List<Integer> shared(int[] least, int[] wanted, int whole) {
    int[] beyond =
        IntStream.range(0, least.length).map(each -> 1 + wanted[each] - least[each]).toArray();
    int sum = Arrays.stream(least).sum();
    int left = whole - sum;
    List<Integer> widths = new ArrayList<>();
    int rest = whole;
    for (int column = 0; column < least.length; column++) {
      int width =
          left < 0
              ? whole * least[column] / sum
              : least[column] + left * beyond[column] / Arrays.stream(beyond).sum();
      widths.add(column == least.length - 1 ? rest : width);
      rest -= width;
    }
    return widths;
  }

  private static List<String> column(Block.Table table, int column) {
    List<Cell> cells = new ArrayList<>(List.of(table.header().get(column)));
    table.rows().forEach(row -> cells.add(row.cells().get(column)));
    return cells.stream().map(cell -> InlineText.read(cell.content())).toList();
  }

  private static List<String> words(List<String> cells) {
    return cells.stream().flatMap(cell -> Arrays.stream(cell.split(" ", -1))).toList();
  }

  private static int longest(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }
}
