package org.compactpublisher.assemble;

import java.util.List;
import org.compactpublisher.content.ProseText;
import org.compactpublisher.content.markdown.MarkdownReader;
import org.compactpublisher.content.markdown.ProseTargets;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;
import org.compactpublisher.source.SourceFile;

/**
 * One file being read.
 *
 * @param file its text
 * @param document the document it becomes
 * @param targets what its prose may point to
 * @param words collects every text, to see which terms are used
 * @param diagnostics collects what is wrong
 */
record FileReading(
    SourceFile file,
    Anchor document,
    ProseTargets targets,
    UsedWords words,
    Diagnostics diagnostics) {

  void fault(Rule rule, int line, int column, String message, String hint) {
    diagnostics.add(rule, file, line, column, message, hint);
  }

  void fault(Rule rule, YamlNode node, String message, String hint) {
    fault(rule, node.line(), node.column(), message, hint);
  }

  List<Block> blocks(ProseText prose, MarkdownReader.Headings headings) {
    words.add(prose.text());
    return MarkdownReader.readBlocks(prose, document, headings, targets, diagnostics);
  }
}
