package org.compactpublisher.render.braille;

import java.util.List;

/**
 * A whole compact in braille, not yet parted into pages.
 *
 * @param running the running title in cells, at the top of each page
 * @param titlePage what it is
 * @param making how it was made; on the title page below the volume
 * @param contentsTitle above the contents list
 * @param contents leads to chapters
 * @param chapters each begins a page or runs on
 * @param volume on the title page of each volume; empty for an only one
 * @param volumeEnd the last line of a volume that another follows
 */
record BrailleBook(
    String running,
    List<Piece> titlePage,
    List<Piece> making,
    Piece contentsTitle,
    List<Entry> contents,
    List<Chapter> chapters,
    Volume volume,
    Volume volumeEnd) {
  BrailleBook {
    titlePage = List.copyOf(titlePage);
    making = List.copyOf(making);
    contents = List.copyOf(contents);
    chapters = List.copyOf(chapters);
  }

  /**
   * A line of the contents list.
   *
   * @param id of the chapter
   * @param depth 0 for what stands in nothing else
   */
  record Entry(String id, String cells, int depth) {}

  /** A line that tells of a volume. */
  @FunctionalInterface
  interface Volume {
    /** The line in cells, by the volume's number and how many there are. */
    String cells(int number, int count);
  }

  /**
   * What has a title in the middle.
   *
   * @param runsOn whether it goes on where the one before ends; else it begins a page
   */
  record Chapter(Piece title, List<Piece> pieces, boolean runsOn) {
    Chapter {
      pieces = List.copyOf(pieces);
    }

    /** The same where the one before ends, some blank lines below it. */
    Chapter runningOn() {
      return new Chapter(title.below(2), pieces, true);
    }
  }
}
