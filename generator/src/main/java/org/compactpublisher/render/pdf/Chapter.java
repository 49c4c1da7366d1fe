package org.compactpublisher.render.pdf;

import java.util.List;
import org.compactpublisher.document.Document;

/**
 * Documents that are set one after the other. A chapter begins on a page of its own; what is short
 * runs on.
 *
 * @param id of the place where it begins
 * @param opening whether it begins with what this edition is
 * @param closing whether it ends with what is said of the file itself
 * @param documents in reading order; none when it only opens
 * @param tightness how many steps closer than usual its lines stand, from -1 (wider) to 3
 * @param running what the heads of its pages say, one after the other
 */
public record Chapter(
    String id,
    boolean opening,
    boolean closing,
    List<Document> documents,
    int tightness,
    List<Running> running) {
  public Chapter {
    documents = List.copyOf(documents);
    running = List.copyOf(running);
  }

  /**
   * What stands in the head of some pages.
   *
   * @param id of the document that they show
   * @param pages how many pages say it before the next is said
   */
  public record Running(String id, String title, int pages) {}
}
