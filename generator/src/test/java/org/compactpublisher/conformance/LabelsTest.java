package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.compactpublisher.document.Label;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.Golden;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.ThemeLabels;
import org.compactpublisher.fixtures.WordFamilies;
import org.compactpublisher.fixtures.WordUses;
import org.junit.jupiter.api.Test;

/** Every language of a theme has the same words, with the same things put in. */
final class LabelsTest {
  private static final Path THEMES = Repository.root().resolve("themes");
  private static final Path KNOWN =
      Repository.root()
          .resolve("generator/src/main/resources/org/compactpublisher/theme/words.txt");

  /** What Java adds to a key that it is given. */
  private static final Pattern ENDING = Pattern.compile("-(one|many|description|begins|ends)$");

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
  void programKnowsEveryWordOfTheDefaultTheme() throws IOException {
    Golden.assertSame(KNOWN, String.join("\n", english().keySet()) + "\n");
  }

  @Test
  void everyWordThatIsAskedForIsThere() throws IOException {
    WordUses uses = WordUses.read();
    Set<String> asked = uses.asked();
    assertTrue(asked.size() > 200, "words asked for");
    asked.addAll(WordFamilies.keys(uses));
    Arrays.stream(Label.values()).map(Label::key).forEach(asked::add);
    asked.removeAll(english().keySet());
    assertEquals(Set.of(), asked, "asked for, and not among the words");
  }

  @Test
  void everyWordIsAskedFor() throws IOException {
    WordUses uses = WordUses.read();
    Set<String> unused = new TreeSet<>(english().keySet());
    unused.removeAll(WordFamilies.keys(uses));
    Arrays.stream(Label.values()).map(Label::key).forEach(unused::remove);
    Set<String> quoted = uses.quoted();
    unused.removeIf(
        key -> quoted.contains(key) || quoted.contains(ENDING.matcher(key).replaceFirst("")));
    assertEquals(Set.of(), unused, "words that nobody asks for");
  }

  @Test
  void everyLabelIsUsed() throws IOException {
    Set<String> unused = new TreeSet<>(Arrays.stream(Label.values()).map(Label::name).toList());
    unused.removeAll(WordUses.read().constants());
    assertEquals(Set.of(), unused, "constants that nobody names");
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
    assertEquals(
        List.of("compacts-one", "term-one", "terms-one"), same, "the same in both languages");
  }

  private static Map<String, String> english() throws IOException {
    return ThemeLabels.read(THEMES.resolve("default/labels/en.yaml"));
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
