package org.compactpublisher.render;

import java.util.List;
import org.compactpublisher.document.Anchor;

/**
 * One line of the contents that a reading program shows beside the text.
 *
 * @param target the place it leads to
 * @param bookmarks lines within this one
 */
public record Bookmark(String title, Anchor target, List<Bookmark> bookmarks) {
  public Bookmark {
    bookmarks = List.copyOf(bookmarks);
  }
}
