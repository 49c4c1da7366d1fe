package org.compactpublisher.render.braille;

import java.util.Optional;
import org.liblouis.CompilationException;
import org.liblouis.DisplayException;
import org.liblouis.DisplayTable;
import org.liblouis.Louis;
import org.liblouis.TranslationException;
import org.liblouis.Translator;

/**
 * The braille translator liblouis: a native library, which not every machine has.
 *
 * @param version such as {@code 3.27.0}
 */
record Liblouis(String version) {
  private static final char BLANK_CELL = '\u2800';

  /** Loads the library; nothing where there is none for this machine. */
  static Optional<Liblouis> load() {
    try {
      return Optional.of(new Liblouis(Louis.getVersion()));
    } catch (RuntimeException | LinkageError missing) {
      return Optional.empty();
    }
  }

  /** One braille code, ready to write. */
  @FunctionalInterface
  interface Writer {
    /** The text in cells of Unicode braille, with spaces between the words. */
    String cells(String text);
  }

  /** Compiles a table. */
  Writer writer(String table) {
    try {
      Translator translator = new Translator(table);
      return text -> cells(translator, text);
    } catch (CompilationException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static String cells(Translator translator, String text) {
    try {
      return translator
          .translate(text, null, null, null, DisplayTable.StandardDisplayTables.UNICODE)
          .getBraille()
          .replace(BLANK_CELL, ' ');
    } catch (TranslationException | DisplayException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
