package org.compactpublisher.source;

/**
 * A place in a file.
 *
 * @param path relative to the folder the command ran in, with {@code /}
 * @param line 1-based; 0 when the whole file is meant
 * @param column 1-based, in characters (code points) as an editor counts them; 0 for the whole file
 */
public record SourceSpan(String path, int line, int column) implements Comparable<SourceSpan> {

  /** The whole file, when no line is to blame. */
  public static SourceSpan file(String path) {
    return new SourceSpan(path, 0, 0);
  }

  @Override
  public int compareTo(SourceSpan other) {
    int byPath = path.compareTo(other.path);
    if (byPath != 0) {
      return byPath;
    }
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
