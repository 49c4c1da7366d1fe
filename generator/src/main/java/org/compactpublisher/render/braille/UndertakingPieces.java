package org.compactpublisher.render.braille;

import java.util.List;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.PromiseWord;
import org.compactpublisher.document.SubItem;
import org.compactpublisher.document.Undertaking;
import org.compactpublisher.document.UndertakingGroup;

/** Sets undertakings: the id of each begins its item. */
record UndertakingPieces(ItemPieces items, PromiseWord promise) {
  List<Piece> undertakings(Block.Undertakings undertakings) {
    return undertakings.groups().stream().flatMap(group -> group(group).stream()).toList();
  }

  private List<Piece> group(UndertakingGroup group) {
    String title = group.number().isEmpty() ? group.title() : group.number() + " " + group.title();
    return Pieces.join(
        items.heading(2, title),
        List.of(Piece.paragraph(items.words().of(group.counted(items.words().labels(), promise)))),
        items.all(group.introduction()),
        Pieces.list(group.undertakings(), this::undertaking));
  }

  private List<Piece> undertaking(Undertaking undertaking) {
    List<Piece> parts =
        undertaking.subItems().stream().flatMap(part -> part(part).stream()).toList();
    List<Piece> printed =
        undertaking.number().isEmpty()
            ? List.of()
            : List.of(
                Piece.paragraph(items.told("printed-number", "number", undertaking.number())));
    return Pieces.join(
        items.item(items.words().of(undertaking.id()), undertaking.content()),
        Piece.inside(parts),
        Piece.inside(printed));
  }

  private List<Piece> part(SubItem part) {
    return items.item(items.words().of(part.number()), part.content());
  }
}
