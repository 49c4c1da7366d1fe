package org.compactpublisher.source;

import java.util.List;

/**
 * A text file as it was read.
 *
 * @param path relative to the folder the command ran in, with {@code /}
 * @param lines the text without line ends, first line first
 */
public record SourceFile(String path, List<String> lines) {
  public SourceFile {
    lines = List.copyOf(lines);
  }

  /** Splits text at LF, CRLF or CR. */
  public static SourceFile of(String path, String text) {
    return new SourceFile(path, List.of(text.split("\r\n|\r|\n", -1)));
  }

  /** The whole text, lines joined by LF. */
  public String text() {
    return String.join("\n", lines);
  }

  /** The line with this 1-based number, or an empty text beyond the end. */
  public String line(int number) {
    return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
  }
}
