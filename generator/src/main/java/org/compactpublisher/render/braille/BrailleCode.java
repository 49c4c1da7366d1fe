package org.compactpublisher.render.braille;

import org.compactpublisher.document.BrailleLayout;

/**
 * A way of writing a language in braille.
 *
 * @param table of liblouis
 * @param label its name among the words of the theme
 */
record BrailleCode(String table, String label) {

  /** The code of a language. */
  static BrailleCode of(String language, boolean contracted) {
    String code = BrailleLayout.code(language, contracted);
    String table =
        switch (code) {
          case "welsh-contracted" -> "cy-cy-g2.ctb";
          case "welsh-uncontracted" -> "cy-cy-g1.utb";
          case "english-contracted" -> "en-ueb-g2.ctb";
          default -> "en-ueb-g1.ctb";
        };
    return new BrailleCode(table, "braille-code-" + code);
  }
}
