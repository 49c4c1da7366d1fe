package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain text and the Markdown of each compact hold the whole of it and keep to their form. */
final class TextCopyTest {
  private static final int COLUMNS = 72;
  private static final String BASE = "https://compacts.example/";

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
            "html,text,data",
            "--out",
            site.toString())
        .done();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kent-2009", "kent-2011", "west-kent", "hertfordshire"})
  void onlyLoneAddressIsLongerThanLine(String compact) throws IOException {
    assertEquals(List.of(), tooLong(text(compact)));
    assertEquals(1, tooLong(text(compact) + "word ".repeat(15)).size(), "a planted fault");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kent-2009", "kent-2011", "west-kent", "hertfordshire"})
  void tellsItsFormByWords(String compact) throws IOException {
    String text = text(compact);
    assertTrue(text.startsWith(json(compact).path("title").asText() + "\n"));
    assertEquals(List.of(), text.lines().filter(line -> line.matches("\\W{3,}")).toList());
    for (String told : List.of("Status: ", "Heading: Contents")) {
      assertTrue(text.contains("\n" + told), told);
    }
    assertTrue(flat(text).contains("It tells what was known on "));
    assertTrue(flat(text).contains(" Licence: "), "under which terms it may be used");
    assertTrue(text.contains("formats@compacts.example"), "whom to ask for another format");
    assertTrue(flat(text).contains(flat(json(compact).path("notice").asText())));
  }

  @ParameterizedTest
  @CsvSource({"kent-2009, 102", "kent-2011, 61", "west-kent, 47", "hertfordshire, 0"})
  void markdownComesBackWithItsParts(String compact, int undertakings) throws IOException {
    Element copy = markdown(compact);
    Document page = Jsoup.parse(site.resolve(compact + "/print/index.html"));
    long chapters = Pattern.compile("\n{5}").matcher(text(compact)).results().count();
    long headings =
        text(compact).lines().filter(line -> line.matches("(Sub|Small )?[Hh]eading: .*")).count();
    assertAll(
        () -> assertEquals(1, copy.select("h1").size()),
        () -> assertEquals(chapters + headings, copy.select("h2, h3, h4, h5").size()),
        () -> assertEquals(undertakings, copy.select("li > p > strong > a[href*=#]").size()),
        () -> assertEquals(page.select("main table").size(), copy.select("table").size()),
        () -> assertEquals(page.select("main blockquote").size(), copy.select("blockquote").size()),
        () -> assertEquals(page.select("main figure img").size(), copy.select("img").size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kent-2009", "kent-2011", "west-kent", "hertfordshire"})
  void linksOfMarkdownLeadSomewhere(String compact) throws IOException {
    List<String> lost = new ArrayList<>();
    for (Element link : markdown(compact).select("a[href^=" + BASE + "]")) {
      if (!leads(link.attr("href"))) {
        lost.add(link.attr("href"));
      }
    }
    assertEquals(List.of(), lost);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kent-2009", "kent-2011", "west-kent", "hertfordshire"})
  void tellsOfEachUndertakingWhatBecameOfIt(String compact) throws IOException {
    List<String> told =
        Jsoup.parse(site.resolve(compact + "/print/index.html"))
            .select(".undertaking-more .fate p")
            .eachText();
    assertEquals(
        told,
        Pattern.compile("(?m)^    \\[([^\\]]*)\\]$")
            .matcher(text(compact))
            .results()
            .map(found -> flat(found.group(1)))
            .filter(TextCopyTest::isRemark)
            .toList());
    assertEquals(
        told,
        markdown(compact).select("li > p:not(:has(strong))").eachText().stream()
            .filter(line -> line.matches("\\[[^\\]]*\\]"))
            .map(line -> line.substring(1, line.length() - 1))
            .filter(TextCopyTest::isRemark)
            .toList());
  }

  /** Words that a comparison marks are in brackets too. */
  private static boolean isRemark(String words) {
    return !words.matches("(added|removed): .*");
  }

  /** An edition tells nothing of a draft that might replace it. */
  @Test
  void editionThatFollowsAnotherTellsIt() throws IOException {
    assertTrue(fates("kent-2011") > 50, "fates");
    assertEquals(0, fates("kent-2009"));
  }

  private static int fates(String compact) throws IOException {
    Document page = Jsoup.parse(site.resolve(compact + "/print/index.html"));
    return page.select(".undertaking-more .fate p").size();
  }

  @Test
  void aLinkThatLeadsNowhereIsSeen() throws IOException {
    assertTrue(leads(BASE + "kent-2009/codes/funding/#f-p12"));
    assertTrue(!leads(BASE + "kent-2009/codes/funding/#f-p99"));
  }

  private static List<String> tooLong(String text) {
    return text.lines()
        .filter(line -> line.codePointCount(0, line.length()) > COLUMNS)
        .filter(line -> !line.matches(" *\\(?https?://\\S+"))
        .toList();
  }

  private static boolean leads(String address) throws IOException {
    String[] parts = address.substring(BASE.length()).split("#", 2);
    Path page = site.resolve(parts[0]).resolve("index.html");
    return Files.exists(page)
        && (parts.length == 1 || Jsoup.parse(page).getElementById(parts[1]) != null);
  }

  private static Element markdown(String compact) throws IOException {
    return MarkdownText.read(Files.readString(copy(compact, ".md")));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String text(String compact) throws IOException {
    return Files.readString(copy(compact, ".txt"));
  }

  private static Path copy(String compact, String ending) {
    return site.resolve(compact + "/downloads/" + compact + ending);
  }

  private static JsonNode json(String compact) throws IOException {
    return new ObjectMapper().readTree(site.resolve(compact + "/data/compact.json").toFile());
  }
}
