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
import org.compactpublisher.document.Prose;
import org.compactpublisher.document.Undertaking;
import org.compactpublisher.document.UndertakingGroup;

/** Undertakings in prose: each is a definition whose name is its number. */
final class PromiseProse {
  private final Labels labels;
  private final PromiseWord word;
  private final boolean fates;
  private final ProseBlocks prose;

  /**
   * Writes for one copy.
   *
   * @param fates whether it says what became of each in other editions
   */
  PromiseProse(Labels labels, PromiseWord word, boolean fates, ProseBlocks prose) {
    this.labels = labels;
    this.word = word;
    this.fates = fates;
    this.prose = prose;
  }

  List<Prose> group(UndertakingGroup group) {
    List<Prose> blocks = new ArrayList<>();
    if (!group.title().isEmpty()) {
      List<Inline> title = List.of(PlainWords.text(group.title()));
      blocks.add(new Block.Heading(2, group.number(), title, group.anchor()));
    }
    blocks.add(PlainWords.paragraph(group.counted(labels, word) + "."));
    blocks.addAll(prose.all(group.introduction()));
    blocks.add(new Block.DefinitionList(group.undertakings().stream().map(this::one).toList()));
    return blocks;
  }

  private Definition one(Undertaking undertaking) {
    Inline number =
        new Inline.CrossReference(List.of(PlainWords.text(undertaking.id())), undertaking.anchor());
    List<Block> content = new ArrayList<>(undertaking.content());
    if (!undertaking.subItems().isEmpty()) {
      content.add(
          new Block.NumberedList(
              1,
              undertaking.subItems().stream().map(item -> new ListItem(item.content())).toList()));
    }
    if (!undertaking.number().isEmpty()) {
      Map<String, String> printed = Map.of("number", undertaking.number());
      content.add(remark(List.of(PlainWords.text(labels.text("printed-number", printed)))));
    }
    if (fates) {
      undertaking.fates().forEach(fate -> content.add(remark(fate.words())));
    }
    return new Definition(List.of(number), content);
  }

  /** In brackets, for it is not among the words of the undertaking. */
  private static Prose remark(List<Inline> words) {
    List<Inline> line = new ArrayList<>(words);
    line.add(0, PlainWords.text("["));
    line.add(PlainWords.text("]"));
    return new Block.Paragraph(line);
  }
}
