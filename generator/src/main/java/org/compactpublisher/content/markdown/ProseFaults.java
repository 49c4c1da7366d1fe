package org.compactpublisher.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import org.compactpublisher.content.ProseText;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;

/** Tells what is wrong in a text at its place in the file. */
record ProseFaults(ProseText prose, Diagnostics diagnostics) {

  void tell(Rule rule, Node node, String message, String hint) {
    tell(rule, node.getStartOffset(), message, hint);
  }

  /** Tells a fault at a place inside a node, given by its UTF-16 offset in the text. */
  void tell(Rule rule, int offset, String message, String hint) {
    diagnostics.add(rule, prose.file(), prose.line(offset), prose.column(offset), message, hint);
  }
}
