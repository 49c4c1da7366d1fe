package org.compactpublisher.content.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compactpublisher.document.Inline;

/**
 * Who said what is quoted: the end of a quote's last paragraph, from a line that a dash begins.
 *
 * @param paragraph the last paragraph
 * @param dash the text in it that begins with the dash
 */
record Attribution(Node paragraph, Node dash) {
  private static final String DASH = "— ";

  /** The attribution of a quote, if it has one. */
  static Optional<Attribution> of(BlockQuote quote) {
    Node last = quote.getLastChild();
    if (last instanceof Paragraph) {
      for (Node node = last.getLastChild(); node != null; node = node.getPrevious()) {
        if (beginsLine(node) && node instanceof Text && node.getChars().startsWith(DASH)) {
          return Optional.of(new Attribution(last, node));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean beginsLine(Node node) {
    Node before = node.getPrevious();
    return before == null || before instanceof SoftLineBreak || before instanceof HardLineBreak;
  }

  /** What stands before it in its paragraph. */
  List<Inline> before(InlineReader inlines) {
    Node lineBreak = dash.getPrevious();
    return lineBreak == null ? List.of() : inlines.read(paragraph.getFirstChild(), lineBreak);
  }

  /** The names, without the dash. */
  List<Inline> names(InlineReader inlines) {
    List<Inline> names = new ArrayList<>(inlines.read(dash, null));
    Inline.Text first = (Inline.Text) names.get(0);
    names.set(0, new Inline.Text(first.value().substring(DASH.length())));
    return names;
  }
}
