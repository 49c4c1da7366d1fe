package org.compactpublisher.render.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Change;
import org.compactpublisher.document.ConstantName;
import org.compactpublisher.document.Definition;
import org.compactpublisher.document.EditionTotal;
import org.compactpublisher.document.Fate;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Prose;

/** What an edition changed, in prose. */
final class ChangeProse {
  private final Labels labels;
  private final ProseBlocks prose;

  ChangeProse(Labels labels, ProseBlocks prose) {
    this.labels = labels;
    this.prose = prose;
  }

  List<Prose> totals(Block.Totals totals) {
    List<Prose> blocks = new ArrayList<>();
    totals.editions().forEach(edition -> blocks.add(PlainWords.paragraph(total(edition))));
    blocks.add(PlainWords.paragraph(labels.text("changes-key") + ":"));
    List<Definition> key = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      Block meaning = PlainWords.paragraph(labels.text("changes-key-" + ConstantName.of(fate)));
      key.add(
          PlainWords.definition(labels.text("fate-" + ConstantName.of(fate)), List.of(meaning)));
    }
    blocks.add(new Block.DefinitionList(key));
    return blocks;
  }

  private String total(EditionTotal edition) {
    String count = Integer.toString(edition.total());
    String thing = edition.word().counted(edition.total());
    Map<String, String> values =
        Map.of("edition", edition.edition(), "count", count, "thing", thing);
    String fates =
        edition.fates().stream()
            .map(each -> counted(each.fate(), each.count()))
            .collect(Collectors.joining(", "));
    return labels.text("changes-total", values) + " " + fates + ".";
  }

  private String counted(Fate fate, int count) {
    return labels.text(
        "fate-count-" + ConstantName.of(fate), Map.of("count", Integer.toString(count)));
  }

  List<Prose> changes(Block.Changes changes) {
    List<Prose> blocks = new ArrayList<>();
    blocks.add(PlainWords.heading(3, changes.title(), changes.anchor()));
    changes.changes().forEach(change -> one(change, blocks));
    return blocks;
  }

  private void one(Change change, List<Prose> blocks) {
    List<Inline> title = new ArrayList<>();
    title.add(PlainWords.text(labels.text("fate-" + ConstantName.of(change.fate())) + ": "));
    title.addAll(change.line());
    blocks.add(new Block.Heading(4, "", title, change.anchor()));
    blocks.addAll(prose.all(change.remarks()));
    if (change.showing() == Change.Showing.SAME) {
      Change.Side side = change.to().get(0);
      blocks.add(
          new Block.DefinitionList(
              List.of(PlainWords.definition(labels.text("changes-same"), side.content()))));
    } else {
      wordings(change, blocks);
    }
  }

  private void wordings(Change change, List<Prose> blocks) {
    Change.Showing showing = change.showing();
    if (showing == Change.Showing.ANEW || showing == Change.Showing.SAME_WORDS) {
      blocks.add(PlainWords.paragraph(labels.text("changes-" + ConstantName.of(showing))));
    }
    List<Change.Side> older = change.from().isEmpty() ? change.absent() : change.from();
    List<Change.Side> newer = change.to().isEmpty() ? change.absent() : change.to();
    blocks.add(
        new Block.DefinitionList(
            Stream.concat(older.stream(), newer.stream())
                .map(side -> PlainWords.definition(side.name(), side.content()))
                .toList()));
  }
}
