package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.compactpublisher.fixtures.PageFaults;
import org.compactpublisher.fixtures.PdfGlyphs;
import org.compactpublisher.fixtures.PdfLines;
import org.compactpublisher.fixtures.PdfPages;
import org.compactpublisher.fixtures.PdfTags;
import org.compactpublisher.fixtures.PublishedForms;
import org.compactpublisher.fixtures.PublishedSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every published PDF holds in its tags what the print page holds. */
final class PublishedPdfTest {
  /** The size of large print whose file name tells none. */
  private static final int USUAL_POINTS = 18;

  private static final String LARGE_PRINT = ".*-large-print(-[0-9]+)?[.]pdf";

  /** Lines that are too few for the last page of a chapter: an eighth of a page. */
  private static final int FEW = 6;

  /** The same in large print. */
  private static final int FEW_LARGE = 3;

  /** Half the width of the text, in points: shorter lines end anywhere, however they are set. */
  private static final double LONG_LINE = 220;

  @Test
  void eachCompactHasBothPdfs() throws Exception {
    assertEquals(8, PublishedForms.wholeCopies(PublishedSite.folder(), ".pdf").size());
  }

  @TestFactory
  List<DynamicTest> holdsTheUndertakingsHeadingsAndLinksOfThePrintPage() throws Exception {
    return forEach(".*[.]pdf", PublishedPdfTest::assertTags);
  }

  @TestFactory
  List<DynamicTest> largePrintIsLargeAndUpright() throws Exception {
    return forEach(LARGE_PRINT, PublishedPdfTest::assertLargePrint);
  }

  @TestFactory
  List<DynamicTest> largePrintIsNeitherJustifiedNorHyphenated() throws Exception {
    return forEach(LARGE_PRINT, PublishedPdfTest::assertRagged);
  }

  @TestFactory
  List<DynamicTest> pagesAreSetAsATypesetterWould() throws Exception {
    return forEach(
        ".*[.]pdf",
        pdf -> {
          boolean large = pdf.getFileName().toString().matches(LARGE_PRINT);
          assertEquals(List.of(), PageFaults.of(bytes(pdf), large ? FEW_LARGE : FEW));
        });
  }

  /** The pages on which a change goes on have its heading once more, for the eye alone. */
  @Test
  void changeThatGoesOnSaysSoOutsideTheTags() throws Exception {
    long seen = 0;
    long tagged = 0;
    for (Path pdf : PublishedForms.wholeCopies(PublishedSite.folder(), "-large-print.pdf")) {
      seen += PdfLines.of(bytes(pdf)).stream().filter(line -> isContinued(line.words())).count();
      tagged +=
          PdfPages.of(bytes(pdf)).stream()
              .flatMap(page -> page.lines().stream())
              .filter(line -> isContinued(line.words()))
              .count();
    }
    assertTrue(seen > 0, "no change goes on");
    assertEquals(0, tagged);
  }

  private static boolean isContinued(String words) {
    return words.strip().equals("Continued");
  }

  /** What is to be true of one file. */
  @FunctionalInterface
  private interface Fact {
    void check(Path pdf) throws Exception;
  }

  private static List<DynamicTest> forEach(String name, Fact fact) throws Exception {
    Path site = PublishedSite.folder();
    List<DynamicTest> tests = new ArrayList<>();
    for (Path pdf : PublishedForms.wholeCopies(site, ".pdf")) {
      String file = pdf.getFileName().toString();
      if (file.matches(name)) {
        tests.add(DynamicTest.dynamicTest(file, () -> fact.check(pdf)));
      }
    }
    return tests;
  }

  private static byte[] bytes(Path pdf) throws IOException {
    return Files.readAllBytes(pdf);
  }

  private static void assertTags(Path pdf) throws Exception {
    PdfTags tags = PdfTags.of(bytes(pdf));
    Path print = pdf.getParent().resolveSibling("print").resolve("index.html");
    Document page = Jsoup.parse(Files.readString(print));
    int entries = page.select(".chapter").size();
    int webLinks = page.select("main a[href^=http], main a[href^=mailto]").size();
    assertAll(
        () -> assertEquals(1, tags.count("H1"), "one title"),
        () -> assertTrue(tags.count("H2") >= page.select("h2").size(), "a heading a document"),
        () -> assertTrue(tags.count("TOCI") >= entries, "a line of the contents a document"),
        () -> assertTrue(tags.count("LI") >= page.select(".chapter li").size(), "items"),
        () -> assertTrue(tags.count("Lbl") >= page.select("li.undertaking").size(), "numbers"),
        () -> assertTrue(tags.count("Figure") >= page.select("main img").size(), "pictures"),
        () -> assertTrue(tags.count("Link") >= tags.count("TOCI") + webLinks, "links"),
        () -> assertEquals(List.of(), skippedLevels(tags), "heading levels skipped"));
  }

  private static List<String> skippedLevels(PdfTags tags) {
    List<String> skipped = new ArrayList<>();
    int before = 0;
    for (String line : tags.text().lines().map(String::strip).toList()) {
      if (line.matches("H[1-6].*")) {
        int level = line.charAt(1) - '0';
        if (level > before + 1) {
          skipped.add("H" + before + " then H" + level);
        }
        before = level;
      }
    }
    return skipped;
  }

  private static void assertLargePrint(Path pdf) throws Exception {
    PdfGlyphs glyphs = PdfGlyphs.of(bytes(pdf));
    String size = pdf.getFileName().toString().replaceFirst(".*-large-print-?(.*)[.]pdf", "$1");
    int points = size.isEmpty() ? USUAL_POINTS : Integer.parseInt(size);
    assertTrue(glyphs.smallest() >= points - 0.01, glyphs.smallest() + " pt");
    assertEquals(List.of("Bold", "Regular"), glyphs.cuts());
  }

  /**
   * Justified text ends line after line at the same point; a split word ends with a hyphen. The
   * lines at the foot of each page are the same and count once.
   */
  private static void assertRagged(Path pdf) throws Exception {
    List<PdfLines.Line> lines = PdfLines.of(bytes(pdf));
    List<PdfLines.Line> full =
        lines.stream().filter(line -> line.end() - line.start() > LONG_LINE).distinct().toList();
    Map<Integer, Long> ends =
        full.stream()
            .collect(Collectors.groupingBy(line -> Math.round(line.end()), Collectors.counting()));
    long most = ends.values().stream().max(Long::compare).orElseThrow();
    assertTrue(full.size() > 50, "lines long enough to tell: " + full.size());
    assertTrue(most * 5 < full.size(), most + " of " + full.size() + " lines end at one point");
    String page = Files.readString(pdf.getParent().resolveSibling("print").resolve("index.html"));
    String words = Jsoup.parse(page).text();
    List<String> split =
        lines.stream()
            .map(line -> line.words().substring(line.words().lastIndexOf(' ') + 1))
            .filter(
                last -> last.endsWith("\u00ad") || (last.endsWith("-") && !words.contains(last)))
            .toList();
    assertEquals(List.of(), split, "words split at the end of a line");
  }
}
