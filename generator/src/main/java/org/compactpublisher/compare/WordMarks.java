package org.compactpublisher.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.ListItem;

/** Marks words of a wording, counted from its first one. */
final class WordMarks {
  private final BitSet marked;
  private final Function<List<Inline>, Inline> mark;
  private int word;

  /**
   * Marks for a text of several wordings.
   *
   * @param marked which words are marked
   * @param mark makes marked words of words
   */
  WordMarks(BitSet marked, Function<List<Inline>, Inline> mark) {
    this.marked = marked;
    this.mark = mark;
  }

  /** The next wording of the text with its marks. */
  List<Block> next(Wording wording) {
    return blocks(wording.blocks());
  }

  private List<Block> blocks(List<Block> blocks) {
    List<Block> shown = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        shown.add(new Block.Paragraph(inlines(paragraph.content())));
      } else if (block instanceof Block.NumberedList list) {
        shown.add(new Block.NumberedList(list.start(), items(block)));
      } else {
        shown.add(new Block.BulletList(items(block)));
      }
    }
    return shown;
  }

  private List<ListItem> items(Block list) {
    return Wording.items(list).stream().map(item -> new ListItem(blocks(item.content()))).toList();
  }

  private List<Inline> inlines(List<Inline> content) {
    List<Word> words = Word.of(InlineText.of(content));
    List<Inline> shown = new ArrayList<>();
    int written = 0;
    for (int index = 0; index < words.size(); index++) {
      if (marked.get(word + index)) {
        int start = words.get(index).start();
        shown.addAll(InlineSlice.of(content, written, start));
        while (index + 1 < words.size() && marked.get(word + index + 1)) {
          index++;
        }
        written = words.get(index).end();
        shown.add(mark.apply(InlineSlice.of(content, start, written)));
      }
    }
    word += words.size();
    shown.addAll(InlineSlice.of(content, written, Integer.MAX_VALUE));
    return shown;
  }
}
