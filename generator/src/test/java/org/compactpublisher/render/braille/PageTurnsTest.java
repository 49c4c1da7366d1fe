package org.compactpublisher.render.braille;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.compactpublisher.document.BrailleLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chapter that ends a few lines down a page lets the next run on. */
final class PageTurnsTest {
  /** A page of the usual size has room for 24 lines; the title and the line below it take two. */
  @ParameterizedTest
  @CsvSource({"1, true", "10, false", "24, true", "26, true", "36, false", "46, true"})
  void runsOnBelowAShortLastPage(int lines, boolean runsOn) {
    BrailleBook.Chapter chapter = chapter(lines);
    List<BrailleBook.Chapter> turned =
        new PageTurns(BrailleLayout.UK).turned(List.of(chapter, chapter(10)));
    assertEquals(chapter, turned.get(0));
    assertEquals(runsOn, turned.get(1).runsOn());
  }

  private static BrailleBook.Chapter chapter(int lines) {
    List<Piece> pieces = Collections.nCopies(lines, Piece.paragraph("⠺⠑"));
    return new BrailleBook.Chapter(Piece.title("⠺⠑", ""), pieces, false);
  }
}
