package org.compactpublisher.assemble;

import java.util.Optional;
import org.compactpublisher.content.ProseText;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlReader;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;
import org.compactpublisher.source.SourceFile;

/**
 * A Markdown file in its two parts.
 *
 * @param keys what stands between the two lines {@code ---}
 * @param body the Markdown after them
 */
record FrontMatter(YamlNode keys, ProseText body) {
  private static final String FENCE = "---";

  /** Splits a file; absent, with a diagnostic, when there is no front matter. */
  static Optional<FrontMatter> split(SourceFile file, Diagnostics diagnostics) {
    int end = file.lines().subList(1, file.lines().size()).indexOf(FENCE) + 1;
    if (!file.line(1).equals(FENCE) || end == 0) {
      diagnostics.add(
          Rule.FIELD_MISSING,
          file,
          1,
          1,
          "the file does not begin with its title",
          "begin with three lines: '---', 'title: …' and '---'");
      return Optional.empty();
    }
    String yaml = String.join("\n", file.lines().subList(1, end)) + "\n";
    String markdown = String.join("\n", file.lines().subList(end + 1, file.lines().size()));
    return YamlReader.readPart(file, yaml, 1, diagnostics)
        .map(keys -> new FrontMatter(keys, new ProseText(file, markdown, end + 2, 0)));
  }
}
