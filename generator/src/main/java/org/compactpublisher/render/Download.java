package org.compactpublisher.render;

/**
 * A finished copy of a whole compact that readers can choose.
 *
 * @param format which format it is
 * @param path in the published folder; a web page ends with {@code /}
 * @param type what a browser shows, such as {@code PDF}; empty for a web page
 * @param size in bytes; 0 for a web page
 * @param extent how much there is to read or to hear
 */
public record Download(Format format, String path, String type, int size, Extent extent) {

  /** A copy that is printed, or one without pages. */
  public Download(Format format, String path, String type, int size, int pages) {
    this(format, path, type, size, Extent.pages(pages));
  }

  /** A page of the website. */
  public static Download page(Format format, String path) {
    return new Download(format, path, "", 0, Extent.NONE);
  }

  /** Whether it is a page of the website, which needs the files beside it. */
  public boolean isPage() {
    return type.isEmpty();
  }
}
