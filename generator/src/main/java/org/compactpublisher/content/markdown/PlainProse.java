package org.compactpublisher.content.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Inline;

/** Reads prose that holds no Markdown sign, as four in five undertakings do, without a parser. */
final class PlainProse {
  private static final Pattern SIGNS = Pattern.compile("[*_`\\[\\]!<>#|\\\\{}&~=]");
  private static final Pattern LINE_START = Pattern.compile("(?m)^(\\s|[-+]|\\d+[.)])");

  private PlainProse() {}

  /** One paragraph, or nothing when a parser must look. */
  static Optional<Block> read(String prose) {
    String text = prose.strip();
    boolean signs =
        SIGNS.matcher(text).find()
            || text.contains("\n\n")
            || text.contains("  ")
            || text.contains(" \n");
    if (text.isEmpty() || signs || LINE_START.matcher(text).find()) {
      return Optional.empty();
    }
    return Optional.of(new Block.Paragraph(List.of(new Inline.Text(text.replace('\n', ' ')))));
  }
}
