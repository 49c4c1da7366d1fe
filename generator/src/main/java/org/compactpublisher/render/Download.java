package org.compactpublisher.render;

/**
 * A finished copy of a whole compact that readers can choose.
 *
 * @param format which format it is
 * @param path in the published folder; a web page ends with {@code /}
 * @param type what a browser shows, such as {@code PDF}; empty for a web page
 * @param size in bytes; 0 for a web page
 * @param pages how many pages to print; 0 when there are none
 * @param points size of its letters, when the format comes in several; 0 for the usual size
 */
public record Download(Format format, String path, String type, int size, int pages, int points) {

  /** A copy in the usual size of its format. */
  public Download(Format format, String path, String type, int size, int pages) {
    this(format, path, type, size, pages, 0);
  }
}
