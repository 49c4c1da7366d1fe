package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PublishedForms;
import org.compactpublisher.fixtures.PublishedSite;
import org.compactpublisher.fixtures.WordChecks;
import org.compactpublisher.fixtures.WordDocument;
import org.compactpublisher.fixtures.WordDocument.Heading;
import org.compactpublisher.fixtures.WordSchema;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every published Word document is valid, and holds what the print page holds. */
final class PublishedDocxTest {
  private static final String HEADINGS =
      ".chapter h2, .chapter h3, .chapter h4, .chapter h5, .chapter .notice-name,"
          + " .chapter .fate-key-name, .chapter .term-entry > dt";

  /** Headings that the file has around those of the compact: this edition, this document. */
  private static final int AROUND = 2;

  @Test
  void eachCompactHasOne() throws Exception {
    for (Path site : PublishedSite.all()) {
      List<Path> pages = FileTree.files(site, "/print/index.html");
      assertFalse(pages.isEmpty(), "no compact in " + site);
      assertEquals(pages.size(), PublishedForms.wholeCopies(site, ".docx").size(), site.toString());
    }
  }

  @TestFactory
  List<DynamicTest> isValid() throws Exception {
    return forEach(
        (word, page) ->
            assertAll(
                () -> assertEquals(List.of(), WordSchema.faults(word)),
                () -> assertEquals(List.of(), WordChecks.faults(word))));
  }

  @TestFactory
  List<DynamicTest> holdsTheHeadingsOfThePrintPage() throws Exception {
    return forEach((word, page) -> assertEquals(headings(page), chapters(word)));
  }

  @TestFactory
  List<DynamicTest> holdsTheListsTablesPicturesAndLinksOfThePrintPage() throws Exception {
    return forEach(PublishedDocxTest::assertCounts);
  }

  private static void assertCounts(WordDocument word, Document page) {
    int fates = page.select(".chapter .totals").isEmpty() ? 0 : 4;
    int items =
        page.select(
                ".bullets > li, .numbers > li, .values > li, .partner-group li, .signatories li")
            .size();
    assertAll(
        () -> assertEquals(items + fates, word.select("w|numPr").size(), "items of lists"),
        () -> assertEquals(page.select("main table").size(), word.select("w|tbl").size(), "tables"),
        () -> assertEquals(page.select("main tr").size(), word.select("w|tr").size(), "rows"),
        () -> assertEquals(page.select("main img").size(), figures(word), "pictures"),
        () ->
            assertEquals(
                page.select(".chapter .quote").size() > 0,
                !word.select("w|pStyle[w:val=Quote]").isEmpty(),
                "quotations"),
        () -> assertEquals(links(page), links(word), "links"));
  }

  private static long figures(WordDocument word) {
    return word.select("w|p").stream()
        .filter(each -> WordDocument.style(each).equals("Figure"))
        .filter(each -> !each.select("w|drawing").isEmpty())
        .count();
  }

  /** What is to be true of one file and of the print page of the same compact. */
  @FunctionalInterface
  private interface Fact {
    void check(WordDocument word, Document page) throws Exception;
  }

  private static List<DynamicTest> forEach(Fact fact) throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path site : PublishedSite.all()) {
      for (Path file : PublishedForms.wholeCopies(site, ".docx")) {
        Path print = file.getParent().resolveSibling("print").resolve("index.html");
        tests.add(
            DynamicTest.dynamicTest(
                site.getFileName() + " " + file.getFileName(),
                () ->
                    fact.check(
                        WordDocument.of(Files.readAllBytes(file)),
                        Jsoup.parse(Files.readString(print)))));
      }
    }
    return tests;
  }

  /**
   * The print page's levels are one deeper. It has the glossary's letters for headings, where the
   * Word document has its names; what small things are called is a heading in Word alone.
   */
  private static List<Heading> headings(Document page) {
    List<Heading> headings = new ArrayList<>();
    int above = 0;
    for (Element each : page.select(HEADINGS)) {
      boolean real = each.tagName().matches("h\\d");
      if (real && each.closest(".glossary") == null) {
        above = each.tagName().charAt(1) - '1';
        headings.add(new Heading(above, spoken(each.text())));
      } else if (!real) {
        headings.add(new Heading(above + 1, spoken(each.text())));
      }
    }
    return headings;
  }

  private static List<Heading> chapters(WordDocument word) {
    List<Heading> all = word.headings();
    List<Integer> first = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      if (all.get(at).level() == 1) {
        first.add(at);
      }
    }
    return all.subList(first.get(1), first.get(first.size() - AROUND + 1)).stream()
        .map(each -> new Heading(each.level(), spoken(each.words())))
        .toList();
  }

  private static String spoken(String words) {
    return words.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("[\\s\u00a0]+", "");
  }

  /** The words of the links inside chapters as they are seen, with how often they are there. */
  private static Map<String, Integer> links(Document page) {
    Document copy = page.clone();
    copy.select("a .spoken").remove();
    return counted(copy.select(".chapter a[href]").stream().map(Element::text).toList());
  }

  private static Map<String, Integer> links(WordDocument word) {
    List<Element> body = word.select("w|body > *");
    List<Integer> first = new ArrayList<>();
    for (int at = 0; at < body.size(); at++) {
      if (WordDocument.style(body.get(at)).equals("Heading1")) {
        first.add(at);
      }
    }
    return counted(
        body.subList(first.get(1), first.get(first.size() - 1)).stream()
            .flatMap(each -> each.select("w|hyperlink").stream())
            .map(WordDocument::words)
            .toList());
  }

  private static Map<String, Integer> counted(List<String> words) {
    Map<String, Integer> counted = new TreeMap<>();
    words.forEach(each -> counted.merge(withoutSpaces(each), 1, Integer::sum));
    return counted;
  }
}
