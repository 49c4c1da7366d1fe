package org.compactpublisher.render.braille;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Inline;
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
        List.of(
            Piece.paragraph(items.words().of(group.counted(items.words().labels(), promise)))
                .leading()),
        items.all(group.introduction()),
        Pieces.list(group.undertakings(), this::undertaking));
  }

  private List<Piece> undertaking(Undertaking undertaking) {
    List<Piece> parts =
        undertaking.subItems().stream().flatMap(part -> part(part).stream()).toList();
    return Pieces.join(
        items.item(items.words().of(undertaking.id()), undertaking.content()),
        Piece.inside(parts),
        Piece.inside(remarks(undertaking)));
  }

  /** In brackets, for they are not among the words of the undertaking. */
  private List<Piece> remarks(Undertaking undertaking) {
    List<List<Inline>> remarks = new ArrayList<>();
    if (!undertaking.number().isEmpty()) {
      Map<String, String> printed = Map.of("number", undertaking.number());
      remarks.add(List.of(new Inline.Text(items.words().labels().text("printed-number", printed))));
    }
    undertaking.fates().forEach(fate -> remarks.add(fate.words()));
    return remarks.stream().map(this::remark).toList();
  }

  private Piece remark(List<Inline> words) {
    List<Inline> remark = new ArrayList<>(words);
    remark.add(0, new Inline.Text("["));
    return Piece.paragraph(items.words().of(remark, "]"));
  }

  private List<Piece> part(SubItem part) {
    return items.item(items.words().of(part.number()), part.content());
  }
}
