package org.compactpublisher.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The plain words of prose and of the lists in it: values, events, definitions, examples. Blocks
 * that are found by entries of their own, such as undertakings and terms, have none.
 */
public final class BlockText {
  private final List<String> words = new ArrayList<>();

  private BlockText() {}

  /** All words in reading order, parted by spaces. */
  public static String of(List<Block> blocks) {
    BlockText text = new BlockText();
    blocks.forEach(text::add);
    return String.join(" ", text.words);
  }

  private void add(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      words.add(InlineText.of(paragraph.content()));
    } else if (block instanceof Block.BulletList list) {
      list.items().forEach(item -> item.content().forEach(this::add));
    } else if (block instanceof Block.NumberedList list) {
      list.items().forEach(item -> item.content().forEach(this::add));
    } else if (block instanceof Block.Quote quote) {
      quote.content().forEach(this::add);
    } else {
      addList(block);
    }
  }

  private void addList(Block block) {
    if (block instanceof Block.Values values) {
      values.values().forEach(value -> addNamed(value.name(), value.content()));
    } else if (block instanceof Block.Timeline timeline) {
      timeline.events().forEach(event -> addNamed(event.date(), event.content()));
    } else if (block instanceof Block.Examples examples) {
      examples.cases().forEach(example -> addNamed(example.title(), example.content()));
    } else if (block instanceof Block.DefinitionList list) {
      list.definitions().forEach(each -> addNamed(InlineText.of(each.name()), each.content()));
    } else if (block instanceof Block.Aim aim) {
      aim.content().forEach(this::add);
    }
  }

  private void addNamed(String name, List<Block> content) {
    words.add(name);
    content.forEach(this::add);
  }
}
