package org.compactpublisher.document;

/**
 * How braille is written and set on its pages.
 *
 * @param contracted whether words are contracted (grade 2) or written out (grade 1)
 * @param cells how many cells a line has
 * @param lines how many lines a page has
 */
public record BrailleLayout(boolean contracted, int cells, int lines) {

  /**
   * Contracted, 38 cells by 25 lines: what producers in the UK set on A4 (UKAAF B004 leaves it
   * open).
   */
  public static final BrailleLayout UK = new BrailleLayout(true, 38, 25);

  /**
   * The code that a language is written in, such as {@code english-contracted}: Welsh has its own;
   * every other is written as English is, and word for word unless it is English.
   */
  public static String code(String language, boolean contracted) {
    boolean welsh = isOf(language, "cy");
    boolean shortened = contracted && (welsh || isOf(language, "en"));
    return (welsh ? "welsh" : "english") + (shortened ? "-contracted" : "-uncontracted");
  }

  /** The code that a whole text in this language is written in. */
  public String code(String language) {
    return code(language, contracted);
  }

  private static boolean isOf(String tag, String language) {
    return tag.equals(language) || tag.startsWith(language + "-");
  }
}
