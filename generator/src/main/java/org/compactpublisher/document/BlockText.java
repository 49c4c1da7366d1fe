package org.compactpublisher.document;

import java.util.ArrayList;
import java.util.List;

/** The plain words of prose: paragraphs, lists and quotations. Other blocks have none. */
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
    }
  }
}
