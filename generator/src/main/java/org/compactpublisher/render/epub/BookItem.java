package org.compactpublisher.render.epub;

import java.util.List;
import java.util.Map;

/**
 * A file of the book, as its package lists it.
 *
 * @param path beside the package
 * @param properties what a reading program must know of it, such as {@code nav} or {@code svg}
 */
public record BookItem(String path, List<String> properties) {
  private static final Map<String, String> TYPES =
      Map.of(
          "xhtml", "application/xhtml+xml",
          "css", "text/css",
          "png", "image/png",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  public BookItem {
    properties = List.copyOf(properties);
  }

  /** Its name in the package: no path holds an underscore of its own. */
  public String id() {
    return path.replace('/', '_');
  }

  /** Its media type, by the end of its name. */
  public String type() {
    return TYPES.get(path.substring(path.lastIndexOf('.') + 1));
  }

  /** Whether it is one of the pages that are read one after the other. */
  public boolean isPage() {
    return path.endsWith(".xhtml");
  }
}
