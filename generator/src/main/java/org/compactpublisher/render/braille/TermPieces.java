package org.compactpublisher.render.braille;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.TermEntry;

/** Sets the glossary. */
record TermPieces(ItemPieces items) {
  List<Piece> glossary(Block.Glossary glossary) {
    return Pieces.list(glossary.terms(), this::term);
  }

  private List<Piece> term(TermEntry term) {
    String name =
        term.abbreviation().isEmpty()
            ? term.term()
            : term.term() + " (" + term.abbreviation() + ")";
    List<Piece> formerly =
        term.formerly().isEmpty()
            ? List.of()
            : List.of(Piece.paragraph(items.told("glossary-formerly", "name", term.formerly())));
    List<Piece> named = items.named(name, term.definition());
    return Pieces.join(
        term.definition().isEmpty() ? List.of(named.get(0).leading()) : named,
        Piece.inside(formerly),
        Piece.inside(references("glossary-see", term.see())),
        Piece.inside(references("glossary-used-in", term.usedIn())));
  }

  private List<Piece> references(String key, List<Inline.CrossReference> others) {
    if (others.isEmpty()) {
      return List.of();
    }
    List<Inline> line = new ArrayList<>();
    for (Inline.CrossReference other : others) {
      line.add(new Inline.Text(line.isEmpty() ? items.words().labels().text(key) + " " : ", "));
      line.add(other);
    }
    return List.of(Piece.paragraph(items.words().of(line)));
  }
}
