package org.compactpublisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compactpublisher.fixtures.CommandRun;
import org.compactpublisher.fixtures.ContentCase;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.FolderState;
import org.compactpublisher.fixtures.Golden;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder below {@code cases/} prints and publishes what is expected, and nothing else. */
final class CasesTest {
  private static final String UNPUBLISHED = "Nothing was published.\n";
  private static final String COUNT = "\\d+ errors?, \\d+ warnings?\n";
  private static final Pattern MAIN = Pattern.compile("(?s)<main[^>]*>\n?(.*?)</main>");
  private static final Pattern JAVA_RECORD = Pattern.compile("Optional\\[|[A-Z]\\w+\\[\\w+=");

  @TempDir private static Path work;
  private static Path published;
  private static FolderState before;

  static List<ContentCase> cases() {
    return ContentCase.all();
  }

  @BeforeAll
  static void publishBase() throws IOException {
    published = work.resolve("before/site");
    ContentCase base = new ContentCase("base");
    base.layOut();
    assertEquals(new CommandRun(0, "Nothing is wrong in 2 compacts.\n", ""), base.check());
    assertEquals("", base.build(published).done().err());
    before = FolderState.of(published.getParent());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAsExpected(ContentCase test) throws IOException {
    test.layOut();
    if (test.is("error")) {
      refusesAll(test);
    } else if (test.is("warning")) {
      warns(test);
    } else {
      assertTrue(test.is("valid"), "the name ends in -valid, -warning or -error");
      publishes(test);
    }
  }

  @Test
  void everyCaseHasOnlyKnownFiles() {
    Set<String> known =
        Stream.of(
                "content",
                "theme",
                "own-theme",
                "expected",
                "edits.txt",
                "removed.txt",
                "made.txt",
                "arguments.txt")
            .collect(Collectors.toCollection(TreeSet::new));
    known.addAll(Set.of("pages.txt", "expected.diagnostics"));
    List<String> unknown =
        cases().stream()
            .flatMap(
                test -> FileTree.files(test.file(""), "").stream().map(test.file("")::relativize))
            .map(path -> path.getName(0).toString())
            .filter(name -> !known.contains(name))
            .toList();
    assertEquals(List.of(), unknown);
  }

  private static void refusesAll(ContentCase test) throws IOException {
    assertEquals(List.of(), FileTree.files(test.file("expected"), ""), "pages are not compared");
    CommandRun build = test.build(published);
    assertEquals(1, build.code(), build.err());
    assertTrue(build.err().endsWith(UNPUBLISHED), build.err());
    String said = build.err().substring(0, build.err().length() - UNPUBLISHED.length());
    Golden.assertSame(test.file("expected.diagnostics"), said);
    assertTrue(said.contains(": error: "), "an error is told");
    assertTrue(said.matches("(?s).*\n" + COUNT), "the count comes last");
    assertNothingChanged();
    if (!test.isAboutTheme()) {
      assertEquals(new CommandRun(1, "", said), test.check());
    }
  }

  private static void warns(ContentCase test) throws IOException {
    CommandRun build = test.build(work.resolve("warned"));
    assertEquals(0, build.code(), build.err());
    Golden.assertSame(test.file("expected.diagnostics"), build.err());
    assertTrue(build.err().contains(": warning: "), "a warning is told");
    assertEquals(new CommandRun(0, "", build.err()), test.check());
    assertEquals(1, test.check("--strict").code());
    assertEquals(1, test.build(published, "--strict").code());
    assertNothingChanged();
  }

  private static void publishes(ContentCase test) throws IOException {
    Path site = work.resolve("valid");
    FileTree.delete(site);
    assertEquals("", test.build(site).done().err());
    for (Path page : FileTree.files(site, ".html")) {
      assertFalse(JAVA_RECORD.matcher(Files.readString(page)).find(), page + " shows a record");
    }
    if (Files.exists(test.file("expected.diagnostics"))) {
      Golden.refuse(test.file("expected.diagnostics"));
    }
    Set<Path> compared = new TreeSet<>();
    for (String line : test.lines("pages.txt")) {
      String[] words = line.split(" ", 2);
      String text = Files.readString(site.resolve(words[0]));
      compared.add(test.file("expected").resolve(words[0]));
      Golden.assertSame(
          test.file("expected").resolve(words[0]), part(text, words.length > 1 ? words[1] : ""));
    }
    for (Path expected : FileTree.files(test.file("expected"), "")) {
      if (!compared.contains(expected)) {
        Golden.refuse(expected);
      }
    }
  }

  private static void assertNothingChanged() throws IOException {
    FolderState now = FolderState.of(published.getParent());
    List<String> changed = now.changedSince(before);
    before = now;
    assertEquals(List.of(), changed, "changed in what was published before");
  }

  /**
   * What is compared of a page: the inside of its main part, without empty lines and drawings; or
   * all of it; or what a selector finds. Another file is compared as it is.
   */
  private static String part(String text, String selector) {
    if (selector.isEmpty()) {
      Matcher main = MAIN.matcher(text);
      return main.find() ? plain(main.group(1)) : text;
    }
    if (selector.equals("whole")) {
      return text;
    }
    Document page = Jsoup.parse(text);
    page.outputSettings().prettyPrint(false);
    String found = plain(page.select(selector).outerHtml());
    assertFalse(found.isEmpty(), "nothing is found by " + selector);
    return found + "\n";
  }

  private static String plain(String html) {
    return html.replaceAll("(?s)<svg.*?</svg>", "<svg/>").replaceAll("(?m)^\\s*\n", "");
  }
}
