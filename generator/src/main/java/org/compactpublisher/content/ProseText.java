package org.compactpublisher.content;

import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.source.SourceFile;

/**
 * Markdown text and where it stands in its file.
 *
 * @param file the file
 * @param text the Markdown, lines ended by LF
 * @param firstLine 1-based line of the text's first line
 * @param indent how many columns stand before each line of the text
 */
public record ProseText(SourceFile file, String text, int firstLine, int indent) {

  /** The text of a literal block. */
  public static ProseText of(SourceFile file, YamlScalar block) {
    return new ProseText(file, block.value(), block.textLine(), block.textColumn() - 1);
  }

  /** The 1-based line of a place in the text, given by its UTF-16 offset. */
  public int line(int offset) {
    int line = firstLine;
    for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
      line++;
    }
    return line;
  }

  /** The 1-based column, in code points, of a place in the text, given by its UTF-16 offset. */
  public int column(int offset) {
    int lineStart = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    return indent + text.codePointCount(lineStart, offset) + 1;
  }
}
