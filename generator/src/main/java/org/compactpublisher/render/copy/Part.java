package org.compactpublisher.render.copy;

import java.util.List;
import org.compactpublisher.document.Prose;

/**
 * One part of a whole copy: the page that says what the copy is, or a document.
 *
 * @param place counts the documents from 1; 0 for the page before them
 * @param title the line with which it begins, with the number that is printed in the contents
 * @param shortTitle for names of files
 * @param body prose with headings of level 2 and below
 */
public record Part(int place, String title, String shortTitle, List<Prose> body) {
  public Part {
    body = List.copyOf(body);
  }

  /** Whether it stands before the documents. */
  public boolean first() {
    return place == 0;
  }
}
