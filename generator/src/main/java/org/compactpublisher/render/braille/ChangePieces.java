package org.compactpublisher.render.braille;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Change;
import org.compactpublisher.document.ConstantName;
import org.compactpublisher.document.EditionTotal;
import org.compactpublisher.document.Fate;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Labels;
import org.compactpublisher.render.Addresses;

/** Sets what an edition changed; the wordings stand below each other. */
record ChangePieces(ItemPieces items) {
  List<Piece> totals(Block.Totals totals) {
    List<Piece> editions =
        totals.editions().stream()
            .map(each -> Piece.paragraph(items.words().of(total(each))))
            .toList();
    return Pieces.join(
        Piece.apart(editions),
        items.heading(3, labels().text("changes-key")),
        Pieces.list(List.of(Fate.values()), this::meaning));
  }

  private List<Piece> meaning(Fate fate) {
    String name = labels().text("fate-" + ConstantName.of(fate));
    String meaning = labels().text("changes-key-" + ConstantName.of(fate));
    return List.of(Piece.item(items.words().of(name + ": " + meaning)));
  }

  private String total(EditionTotal edition) {
    Map<String, String> values =
        Map.of(
            "edition", edition.edition(),
            "count", Integer.toString(edition.total()),
            "thing", edition.word().counted(edition.total()));
    return labels().text("changes-total", values)
        + edition.fates().stream().map(this::counted).collect(Collectors.joining(", ", " ", "."));
  }

  private String counted(EditionTotal.FateCount fate) {
    Map<String, String> values = Map.of("count", Integer.toString(fate.count()));
    return labels().text("fate-count-" + ConstantName.of(fate.fate()), values);
  }

  private Labels labels() {
    return items.words().labels();
  }

  List<Piece> changes(Block.Changes changes) {
    String id = Addresses.onePageId(changes.anchor());
    return Pieces.join(
        items.heading(3, changes.title()).stream().map(title -> title.named(id)).toList(),
        changes.changes().stream().flatMap(change -> change(change).stream()).toList());
  }

  private List<Piece> change(Change change) {
    List<Inline> line = new ArrayList<>(change.line());
    line.add(
        0,
        new Inline.Text(
            items.words().labels().text("fate-" + ConstantName.of(change.fate())) + ": "));
    return Pieces.join(
        List.of(Piece.heading(4, items.words().of(line))),
        items.all(change.remarks()),
        wordings(change));
  }

  private List<Piece> wordings(Change change) {
    if (change.showing() == Change.Showing.SAME) {
      return Pieces.join(
          List.of(Piece.item(items.words().label("changes-same")).leading()),
          items.all(change.to().get(0).content()));
    }
    boolean remarked =
        change.showing() == Change.Showing.ANEW || change.showing() == Change.Showing.SAME_WORDS;
    List<Piece> remark =
        remarked
            ? List.of(
                Piece.paragraph(
                    items.words().label("changes-" + ConstantName.of(change.showing()))))
            : List.of();
    return Pieces.join(remark, sides(change.from()), sides(change.to()));
  }

  /** None for an edition that does not have it: the heading has said so. */
  private List<Piece> sides(List<Change.Side> sides) {
    return sides.stream()
        .flatMap(
            side ->
                Pieces.join(
                    List.of(Piece.item(items.words().of(side.name())).leading()),
                    items.all(side.content()))
                    .stream())
        .toList();
  }
}
