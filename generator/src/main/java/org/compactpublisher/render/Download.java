package org.compactpublisher.render;

/**
 * A finished copy of a whole compact that readers can choose.
 *
 * @param format which format it is
 * @param path in the published folder; a web page ends with {@code /}
 * @param type what a browser shows, such as {@code PDF}; empty for a web page
 * @param size in bytes; 0 for a web page
 * @param extent how much there is to read or to hear
 * @param points size of its letters, when the format comes in several; 0 for the usual size
 */
public record Download(
    Format format, String path, String type, int size, Extent extent, int points) {

  /** A copy in the usual size of its format. */
  public Download(Format format, String path, String type, int size, Extent extent) {
    this(format, path, type, size, extent, 0);
  }

  /** A copy whose pages are not counted. */
  public Download(Format format, String path, String type, int size) {
    this(format, path, type, size, Extent.NONE);
  }

  /** A page of the website. */
  public static Download page(Format format, String path) {
    return new Download(format, path, "", 0);
  }

  /** Whether it is a page of the website, which needs the files beside it. */
  public boolean isPage() {
    return type.isEmpty();
  }
}
