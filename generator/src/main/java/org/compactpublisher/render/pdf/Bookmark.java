package org.compactpublisher.render.pdf;

import java.util.List;

/**
 * One line of a PDF's bookmarks.
 *
 * @param id the place it leads to
 * @param bookmarks lines within this one
 */
public record Bookmark(String title, String id, List<Bookmark> bookmarks) {
  public Bookmark {
    bookmarks = List.copyOf(bookmarks);
  }
}
