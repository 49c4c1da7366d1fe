package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.compactpublisher.fixtures.CommandRun;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.copies.MarkdownText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy in words alone names its parts as every other copy does, and tells how to find them. */
final class TextPartsTest {
  private static final Pattern BEFORE_PART = Pattern.compile("\n{5}");
  private static final Pattern CONTENTS =
      Pattern.compile("(?s)\nHeading: Contents\n\n(.*?)\n\n\nHeading: ");
  private static final Pattern KIND = Pattern.compile("“([A-Z][a-z ]+:)”");

  @TempDir private static Path site;

  @BeforeAll
  static void publish() {
    CommandRun.of(
            "build",
            "--content",
            Repository.root().resolve("content").toString(),
            "--theme",
            Repository.root().resolve("themes/default").toString(),
            "--formats",
            "html,text",
            "--out",
            site.toString())
        .done();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kent-2009", "kent-2011", "west-kent", "hertfordshire"})
  void partsHaveTheNumbersOfThePage(String compact) throws IOException {
    List<String> names = ofPage(compact);
    assertEquals(names, ofText(compact));
    assertEquals(names, ofContents(compact));
    Element markdown = MarkdownText.read(Files.readString(copy(compact, ".md")));
    List<String> titles = markdown.select("h2").eachText();
    assertEquals(names, titles.subList(titles.size() - names.size(), titles.size()));
  }

  @Test
  void codesAreNamedAsSuchAndTakeNoNumber() throws IOException {
    List<String> names = ofText("kent-2009");
    assertTrue(names.contains("Code of practice 1 of 4: Funding and resources"), names::toString);
    assertTrue(names.contains("Chapter 10: Glossary"), names::toString);
    assertTrue(ofText("west-kent").contains("Part 1 Background"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kent-2009", "kent-2011", "west-kent", "hertfordshire"})
  void onlyWhatIsThereIsTold(String compact) throws IOException {
    String text = Files.readString(copy(compact, ".txt"));
    String how = flat(text.substring(text.indexOf("How to find"), text.indexOf("\nHeading: ")));
    List<String> kinds = new ArrayList<>(List.of("Heading:", "Subheading:", "Small heading:"));
    kinds.removeIf(kind -> !text.contains("\n" + kind + " "));
    assertEquals(kinds, KIND.matcher(how).results().map(found -> found.group(1)).toList());
    boolean promises = !page(compact).select(".undertaking").isEmpty();
    assertEquals(promises, how.contains("The number of a promise"));
    assertEquals(promises, flat(text).contains("the number of the promise"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kent-2009", "kent-2011", "west-kent", "hertfordshire"})
  void endIsTold(String compact) throws IOException {
    String text = Files.readString(copy(compact, ".txt"));
    String title = text.substring(0, text.indexOf('\n'));
    assertTrue(flat(text).endsWith(" End of " + title + ". "), "the last line");
  }

  @Test
  void headingsHoldNoAddressAndTellTheirLevel() throws IOException {
    String text = Files.readString(copy("kent-2011", ".txt"));
    List<String> headings =
        Arrays.stream(text.split("\n\n"))
            .map(String::strip)
            .filter(words -> words.matches("(?s)(Heading|Subheading|Small heading): .*"))
            .toList();
    assertTrue(headings.size() > 100, "headings");
    assertEquals(List.of(), headings.stream().filter(one -> one.contains("http")).toList());
    assertTrue(text.contains("\nSubheading: Voluntary and community sector\n"));
    assertTrue(text.contains("\nSmall heading: Reworded: 2009\u00a0F-V2 "));
  }

  @Test
  void captionsAreNamed() throws IOException {
    String text = Files.readString(copy("kent-2009", ".txt"));
    assertEquals(count("\nPicture in words: ", text), count("\nCaption: ", text));
    assertFalse(count("\nCaption: ", text) == 0, "there are captions");
  }

  private static long count(String words, String text) {
    return Pattern.compile(words).matcher(text).results().count();
  }

  /** From the contents and headings of the whole compact on one page. */
  private static List<String> ofPage(String compact) throws IOException {
    Document page = page(compact);
    int codes = page.select(".chapter.kind-code").size();
    int code = 0;
    List<String> names = new ArrayList<>();
    for (Element entry : page.select("a.entry")) {
      String number = entry.select(".number").text();
      Element title = page.getElementById(entry.attr("href").substring(1));
      boolean isCode = title.closest(".kind-code") != null;
      code += isCode ? 1 : 0;
      String chapter = number.matches("\\d+") ? "Chapter " + number + ": " : "";
      names.add(
          (isCode ? "Code of practice " + code + " of " + codes + ": " : chapter) + title.text());
    }
    return names;
  }

  private static List<String> ofText(String compact) throws IOException {
    return BEFORE_PART
        .splitAsStream(Files.readString(copy(compact, ".txt")))
        .skip(1)
        .map(part -> flat(part.substring(0, part.indexOf("\n\n"))))
        .toList();
  }

  private static List<String> ofContents(String compact) throws IOException {
    return CONTENTS
        .matcher(Files.readString(copy(compact, ".txt")))
        .results()
        .flatMap(found -> Pattern.compile("\n *- ").splitAsStream("\n" + found.group(1)).skip(1))
        .map(TextPartsTest::flat)
        .toList();
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static Path copy(String compact, String ending) {
    return site.resolve(compact + "/downloads/" + compact + ending);
  }

  private static Document page(String compact) throws IOException {
    return Jsoup.parse(site.resolve(compact + "/print/index.html"));
  }
}
