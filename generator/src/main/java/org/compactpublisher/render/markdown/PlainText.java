package org.compactpublisher.render.markdown;

import java.util.List;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.Undertaking;

/** Texts as words alone, on one line, for a cell of a table. */
public final class PlainText {
  private static final MarkdownBlocks BLOCKS = new MarkdownBlocks(InlineText::of, image -> image);

  private PlainText() {}

  /** The words of some blocks. */
  public static String of(List<Block> content) {
    return oneLine(BLOCKS.all(content));
  }

  /** An undertaking's words, with those of its parts numbered in brackets. */
  public static String of(Undertaking undertaking) {
    StringBuilder words = new StringBuilder(of(undertaking.content()));
    undertaking
        .subItems()
        .forEach(
            item ->
                words.append(" (").append(item.number()).append(") ").append(of(item.content())));
    return words.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
