package org.compactpublisher.render.braille;

/**
 * A way of writing a language in braille.
 *
 * @param table of liblouis
 * @param label its name among the words of the theme
 */
record BrailleCode(String table, String label) {

  /**
   * The code of a language: Welsh has its own; every other is written as English is, and word for
   * word unless it is English.
   */
  static BrailleCode of(String language, boolean contracted) {
    boolean welsh = isOf(language, "cy");
    boolean short_ = contracted && (welsh || isOf(language, "en"));
    return new BrailleCode(
        (welsh ? "cy-cy-g" : "en-ueb-g")
            + (short_ ? "2" : "1")
            + (welsh && !short_ ? ".utb" : ".ctb"),
        "braille-code-"
            + (welsh ? "welsh" : "english")
            + (short_ ? "-contracted" : "-uncontracted"));
  }

  private static boolean isOf(String tag, String language) {
    return tag.equals(language) || tag.startsWith(language + "-");
  }
}
