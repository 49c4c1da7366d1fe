package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.ThemeLabels;
import org.junit.jupiter.api.Test;

/** Every language of a theme has the same words, with the same things put in. */
final class LabelsTest {
  private static final Path THEMES = Repository.root().resolve("themes");
  private static final Pattern PUT_IN = Pattern.compile("\\{[a-z-]+}");

  @Test
  void defaultThemeSpeaksEnglishAndWelsh() {
    Path labels = THEMES.resolve("default/labels");
    assertEquals(
        List.of(labels.resolve("cy.yaml"), labels.resolve("en.yaml")), FileTree.files(labels, ""));
  }

  @Test
  void everyLanguageHasTheWordsOfEnglish() throws IOException {
    List<Path> files =
        FileTree.files(THEMES, ".yaml").stream()
            .filter(file -> file.getParent().endsWith("labels"))
            .toList();
    for (Path file : files) {
      Map<String, List<String>> english = putIn(file.resolveSibling("en.yaml"));
      assertTrue(english.size() > 100, "words of " + file);
      assertEquals(lines(english), lines(putIn(file)), file.toString());
    }
  }

  @Test
  void nothingIsLeftInEnglish() throws IOException {
    Path labels = THEMES.resolve("default/labels");
    Map<String, String> english = ThemeLabels.read(labels.resolve("en.yaml"));
    Map<String, String> welsh = ThemeLabels.read(labels.resolve("cy.yaml"));
    List<String> same =
        welsh.keySet().stream()
            .filter(key -> Pattern.compile("[a-z]{3}").matcher(without(welsh.get(key))).find())
            .filter(key -> welsh.get(key).equals(english.get(key)))
            .toList();
    assertEquals(List.of("term-one", "terms-one"), same, "the same in both languages");
  }

  private static String without(String word) {
    return PUT_IN.matcher(word).replaceAll("");
  }

  /** What each word has put in, by key. */
  private static Map<String, List<String>> putIn(Path file) throws IOException {
    Map<String, List<String>> putIn = new TreeMap<>();
    ThemeLabels.read(file)
        .forEach(
            (key, word) ->
                putIn.put(
                    key, PUT_IN.matcher(word).results().map(MatchResult::group).sorted().toList()));
    return putIn;
  }

  private static String lines(Map<String, List<String>> words) {
    StringBuilder lines = new StringBuilder();
    words.forEach((key, names) -> lines.append(key).append(' ').append(names).append('\n'));
    return lines.toString();
  }
}
