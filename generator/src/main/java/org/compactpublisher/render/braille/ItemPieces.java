package org.compactpublisher.render.braille;

import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Block;

/**
 * Headings and items, which every kind of block is made of.
 *
 * @param words writes the words
 * @param blocks sets what stands in an item
 */
record ItemPieces(BrailleWords words, Block.Visitor<List<Piece>> blocks) {
  /** Everything that some blocks hold. */
  List<Piece> all(List<Block> content) {
    return content.stream().flatMap(block -> block.accept(blocks).stream()).toList();
  }

  /** A heading, where there is a title. */
  List<Piece> heading(int level, String title) {
    return title.isEmpty() ? List.of() : List.of(Piece.heading(level, words.of(title)));
  }

  /** An item: its first paragraph goes on after the label, the rest stands further in. */
  List<Piece> item(String label, List<Block> content) {
    List<Piece> pieces = all(content);
    boolean runsOn = !content.isEmpty() && content.get(0) instanceof Block.Paragraph;
    if (!runsOn) {
      return Pieces.join(
          label.isEmpty() ? List.of() : List.of(label(label, pieces)), Piece.inside(pieces));
    }
    Piece first = Piece.item(pieces.get(0).cells()).after(label);
    return Pieces.join(List.of(first), Piece.inside(pieces.subList(1, pieces.size())));
  }

  private static Piece label(String label, List<Piece> below) {
    return below.isEmpty() ? Piece.item(label) : Piece.item(label).leading();
  }

  /** A name and what is said about it. */
  List<Piece> named(String name, List<Block> content) {
    return item(words.of(content.isEmpty() ? name : name + ":"), content);
  }

  /** The program's own words with something put in. */
  String told(String key, String name, String value) {
    return words.of(words.labels().text(key, Map.of(name, value)));
  }
}
