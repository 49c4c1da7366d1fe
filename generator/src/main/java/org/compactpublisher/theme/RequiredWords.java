package org.compactpublisher.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The keys of every word that the program, or a template of the theme that comes with it, may ask
 * for. A theme that has them all in the languages of the site cannot stop a build by lacking one.
 */
final class RequiredWords {
  private static final String LIST = "words.txt";

  private RequiredWords() {}

  /** The keys, sorted. */
  static List<String> keys() {
    try (InputStream list = RequiredWords.class.getResourceAsStream(LIST)) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
