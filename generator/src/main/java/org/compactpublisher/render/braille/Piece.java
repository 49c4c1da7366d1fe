package org.compactpublisher.render.braille;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Some lines of braille that belong together.
 *
 * @param cells the words, with spaces between them and {@code \n} where a line ends on purpose
 * @param form how they stand
 * @param id what the contents list finds it by; empty for none
 */
record Piece(String cells, Form form, String id) {

  /**
   * How lines stand.
   *
   * @param first blank cells before the first line
   * @param next blank cells before the other lines
   * @param before blank lines above
   * @param after blank lines below
   * @param hold how it holds to what follows
   * @param centred whether it stands in the middle
   */
  record Form(int first, int next, int before, int after, Hold hold, boolean centred) {
    Form in(int by) {
      return new Form(first + by, next + by, before, after, hold, centred);
    }

    Form holding(Hold other) {
      return new Form(first, next, before, after, other, centred);
    }

    Form apart(int linesBefore, int linesAfter) {
      return new Form(
          first, next, Math.max(before, linesBefore), Math.max(after, linesAfter), hold, centred);
    }
  }

  /** How lines hold to what follows them, so that a page does not end with them. */
  enum Hold {
    /** A page may end below them. */
    LOOSE,
    /** They lead in to what follows. */
    LEAD,
    /** They lead in, and no page ends among them. */
    HEADING
  }

  private static final Form PARAGRAPH = new Form(2, 0, 0, 0, Hold.LOOSE, false);
  private static final Form ITEM = new Form(0, 2, 0, 0, Hold.LOOSE, false);
  private static final Form TITLE = new Form(0, 0, 0, 1, Hold.HEADING, true);
  private static final Form LINE = new Form(0, 0, 1, 0, Hold.LOOSE, true);

  /** A colon, at the end of a word in English and in Welsh. */
  private static final String COLON = "⠒";

  /** Cells that a list stands in from the one around it. */
  static final int STEP = 2;

  /** Begins in cell 3, goes on in cell 1. */
  static Piece paragraph(String cells) {
    return new Piece(cells, PARAGRAPH, "");
  }

  /** Begins in cell 1, goes on in cell 3. */
  static Piece item(String cells) {
    return new Piece(cells, ITEM, "");
  }

  /** A heading of level 1, in the middle. */
  static Piece title(String cells, String id) {
    return new Piece(cells, TITLE, id);
  }

  /** A line of a title page, in the middle. */
  static Piece centred(String cells) {
    return new Piece(cells, LINE, "");
  }

  /** A heading of level 2 in cell 5, of level 3 in cell 7, of level 4 in cell 9. */
  static Piece heading(int level, String cells) {
    int indent = Math.min(level, 4) * STEP;
    return new Piece(cells, new Form(indent, indent, 1, 0, Hold.HEADING, false), "");
  }

  /** The same further in. */
  Piece in(int by) {
    return new Piece(cells, form.centred() ? form : form.in(by), id);
  }

  /** The same with blank lines above it. */
  Piece below(int lines) {
    return new Piece(cells, form.apart(lines, 0), id);
  }

  /** The same, found by the contents list. */
  Piece named(String asked) {
    return new Piece(cells, form, asked);
  }

  /** The same, kept with what follows, such as the name of a row with its figures. */
  Piece leading() {
    return new Piece(cells, form.holding(Hold.LEAD), id);
  }

  /** How it holds to what follows; a colon leads in. */
  Hold hold() {
    return form.hold() == Hold.LOOSE && cells.endsWith(COLON) ? Hold.LEAD : form.hold();
  }

  /** The same with more words in front. */
  Piece after(String words) {
    return new Piece(words.isEmpty() ? cells : words + " " + cells, form, id);
  }

  /** A list: a blank line above and below. */
  static List<Piece> apart(List<Piece> pieces) {
    int last = pieces.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(
            index -> {
              Piece piece = pieces.get(index);
              Form form = piece.form().apart(index == 0 ? 1 : 0, index == last ? 1 : 0);
              return new Piece(piece.cells(), form, piece.id());
            })
        .toList();
  }

  /** What stands inside an item: further in, without blank lines around lists. */
  static List<Piece> inside(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece -> {
              Form form = piece.form();
              Form closer = new Form(form.first(), form.next(), 0, 0, form.hold(), false);
              return new Piece(piece.cells(), closer.in(STEP), piece.id());
            })
        .toList();
  }
}
