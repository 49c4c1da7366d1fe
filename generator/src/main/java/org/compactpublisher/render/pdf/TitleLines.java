package org.compactpublisher.render.pdf;

/** How the words of a title fall into lines. */
final class TitleLines {
  private TitleLines() {}

  /**
   * The letters of the shortest line with which a title has no more lines than with a full one.
   *
   * @param full letters that a line has room for
   */
  static int balanced(String title, int full) {
    int lines = lines(title, full);
    int letters = full;
    while (letters > 1 && lines(title, letters - 1) == lines) {
      letters--;
    }
    return letters;
  }

  /** A word that is longer than a line has one of its own, and counts as many as it would need. */
  private static int lines(String title, int letters) {
    int lines = 0;
    int left = 0;
    for (String word : title.split(" ", -1)) {
      if (lines > 0 && word.length() < left) {
        left -= word.length() + 1;
      } else {
        lines += (word.length() + letters - 1) / letters;
        left = letters - word.length();
      }
    }
    return lines;
  }
}
