package org.compactpublisher.render.braille;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.BrailleLayout;

/**
 * Lets a chapter run on where the one before ends a few lines down a page. Lines are counted as if
 * nothing were kept together: the last of a rather full page may come to stand on the next, the
 * more so the more pages are before it.
 */
record PageTurns(BrailleLayout layout) {
  /** Lines on a last page that are too few for a page of their own. */
  private static final int FEW = 6;

  /** The same chapters; those that run on say so. */
  List<BrailleBook.Chapter> turned(List<BrailleBook.Chapter> chapters) {
    List<BrailleBook.Chapter> turned = new ArrayList<>();
    int lines = 0;
    for (BrailleBook.Chapter chapter : chapters) {
      boolean runsOn = endsShort(lines);
      BrailleBook.Chapter placed = runsOn ? chapter.runningOn() : chapter;
      lines = (runsOn ? lines : 0) + lines(placed);
      turned.add(placed);
    }
    return turned;
  }

  private boolean endsShort(int lines) {
    int room = layout.lines() - 1;
    int last = lines % room;
    int moved = FEW + Math.min(lines / room, FEW);
    return lines > 0 && (last <= FEW || last >= room - moved);
  }

  private int lines(BrailleBook.Chapter chapter) {
    int lines = lines(chapter.title()) + chapter.title().form().before();
    int below = chapter.title().form().after();
    for (Piece piece : chapter.pieces()) {
      lines += Math.max(below, piece.form().before()) + lines(piece);
      below = piece.form().after();
    }
    return lines;
  }

  private int lines(Piece piece) {
    int lines = 0;
    int indent = piece.form().first();
    for (String part : piece.cells().split("\n", -1)) {
      BrokenLines rest = new BrokenLines(part);
      do {
        rest.nextTranslatedRow(layout.cells() - indent, true, false);
        indent = piece.form().next();
        lines++;
      } while (rest.hasNext());
    }
    return lines;
  }
}
