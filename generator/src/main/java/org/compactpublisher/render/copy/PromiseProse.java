package org.compactpublisher.render.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Definition;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.PromiseWord;
import org.compactpublisher.document.Undertaking;
import org.compactpublisher.document.UndertakingGroup;

/** Undertakings in prose: each is a definition whose name is its number. */
final class PromiseProse {
  private final Labels labels;
  private final PromiseWord word;
  private final ProseBlocks prose;

  PromiseProse(Labels labels, PromiseWord word, ProseBlocks prose) {
    this.labels = labels;
    this.word = word;
    this.prose = prose;
  }

  List<Block> group(UndertakingGroup group) {
    List<Block> blocks = new ArrayList<>();
    if (!group.title().isEmpty()) {
      List<Inline> title = List.of(Prose.text(group.title()));
      blocks.add(new Block.Heading(2, group.number(), title, group.anchor()));
    }
    blocks.add(Prose.paragraph(group.counted(labels, word) + "."));
    blocks.addAll(prose.all(group.introduction()));
    blocks.add(new Block.DefinitionList(group.undertakings().stream().map(this::one).toList()));
    return blocks;
  }

  private Definition one(Undertaking undertaking) {
    Inline number =
        new Inline.CrossReference(List.of(Prose.text(undertaking.id())), undertaking.anchor());
    List<Block> content = new ArrayList<>(prose.all(undertaking.content()));
    if (!undertaking.subItems().isEmpty()) {
      content.add(
          new Block.NumberedList(
              1,
              undertaking.subItems().stream()
                  .map(item -> new ListItem(prose.all(item.content())))
                  .toList()));
    }
    if (!undertaking.number().isEmpty()) {
      Map<String, String> printed = Map.of("number", undertaking.number());
      content.add(Prose.paragraph(labels.text("printed-number", printed) + "."));
    }
    return new Definition(List.of(number), content);
  }
}
