package org.compactpublisher.conformance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compactpublisher.fixtures.BilingualSite;
import org.compactpublisher.fixtures.BrailleFile;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PefGrammar;
import org.compactpublisher.fixtures.PublishedSite;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.WordCount;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every compact is there in braille, sound and whole. */
final class BrailleTest {
  private static final int CELLS = 38;
  private static final int LINES = 25;
  private static final String CONTRACTED = "en-ueb-g2.ctb";

  /** In hundredths. */
  private static final double RECOVERED = 99;

  /** The words that do not come back, with the reasons. */
  private static final Path LOST =
      Repository.root().resolve("generator/src/test/resources/braille/lost.txt");

  /** What the print page adds for the ear, what it says twice, and what is the website's alone. */
  private static final String FURNITURE =
      ".undertaking-more, .spoken, .visually-hidden, svg, li:has(> .row-name), .absent, .picture-hint";

  /** What a page does not end with. */
  private static final String LEADS =
      ".chapter :is(h1, h2, h3, h4, h5, h6, caption, p:matches(:$))";

  @Test
  void eachCompactHasBothFiles() throws Exception {
    assertEquals(4, FileTree.files(PublishedSite.folder(), ".pef").size());
    assertEquals(4, FileTree.files(PublishedSite.folder(), ".brf").size());
  }

  @TestFactory
  List<DynamicTest> keepsToTheGrammarOfPef() throws Exception {
    return forEach(pef -> assertEquals(List.of(), PefGrammar.faults(Files.readString(pef))));
  }

  @TestFactory
  List<DynamicTest> keepsToTheLinesAndPagesAskedFor() throws Exception {
    return forEach(
        pef ->
            assertAll(
                () -> assertEquals(List.of(), pef(pef).tooLarge(CELLS, LINES), "PEF"),
                () -> assertEquals(List.of(), brf(pef).tooLarge(CELLS, LINES), "BRF")));
  }

  @TestFactory
  List<DynamicTest> bothFilesHoldTheSameCells() throws Exception {
    return forEach(pef -> assertEquals(pef(pef), brf(pef)));
  }

  @TestFactory
  List<DynamicTest> wordsComeBack() throws Exception {
    return forEachOf(List.of(PublishedSite.folder()), BrailleTest::assertWords);
  }

  @TestFactory
  List<DynamicTest> saysHowItWasMade() throws Exception {
    return forEachOf(
        List.of(PublishedSite.folder()),
        pef -> {
          String first = new BrailleFile(pef(pef).pages().subList(0, 1)).text(CONTRACTED);
          assertTrue(first.contains("Produced by computer in contracted Unified English"), first);
          assertTrue(first.contains("Not proof-read."), first);
          assertTrue(first.contains("en-ueb-g2.ctb of liblouis"), first);
        });
  }

  @TestFactory
  List<DynamicTest> titlePageSaysWhatTheTextIsNot() throws Exception {
    return forEachOf(
        List.of(PublishedSite.folder()),
        pef -> {
          String first = new BrailleFile(pef(pef).pages().subList(0, 1)).text(CONTRACTED);
          assertTrue(first.contains("made for demonstration"), first);
          assertTrue(first.contains("Published by Compact Publisher demonstration."), first);
          String said =
              Jsoup.parse(Files.readString(pef), Parser.xmlParser())
                  .getElementsByTag("dc:description")
                  .text();
          assertTrue(said.contains("made for demonstration"), said);
        });
  }

  @TestFactory
  List<DynamicTest> noPageEndsWithWhatLeadsIn() throws Exception {
    return forEachOf(
        List.of(PublishedSite.folder()),
        pef -> {
          List<String> leads = printed(pef).select(LEADS).eachText();
          assertTrue(leads.size() > 10, "leads: " + leads);
          assertEquals(List.of(), pef(pef).stranded(leads, CONTRACTED));
        });
  }

  /** The contents list begins the second sheet. */
  @TestFactory
  List<DynamicTest> contentsListHasTheTitlesOfTheChapters() throws Exception {
    return forEachOf(
        List.of(PublishedSite.folder()),
        pef -> {
          List<String> titles = printed(pef).select(".chapter > h2").eachText();
          BrailleFile contents = new BrailleFile(pef(pef).pages().subList(2, 4));
          assertTrue(titles.size() > 4, "titles: " + titles);
          assertEquals(List.of(), contents.missing(titles, CONTRACTED));
        });
  }

  @Test
  void welshIsWrittenInItsOwnCode() throws Exception {
    List<Path> files = FileTree.files(BilingualSite.folder(), ".pef");
    String welsh = Files.readString(only(files, "<dc:language>cy"));
    String english = Files.readString(only(files, "<dc:language>en"));
    assertTrue(welsh.contains("mewn braille Cymraeg wedi’i gywasgu"), welsh);
    assertNotEquals(BrailleFile.pef(welsh), BrailleFile.pef(english));
  }

  private static Path only(List<Path> files, String part) throws Exception {
    for (Path file : files) {
      if (Files.readString(file).contains(part)) {
        return file;
      }
    }
    throw new AssertionError("no file with " + part);
  }

  private static void assertWords(Path pef) throws Exception {
    List<String> wanted = new ArrayList<>();
    Document page = printed(pef);
    page.select(FURNITURE).remove();
    page.select(".chapter").forEach(part -> wanted.addAll(WordCount.words(part.text())));
    List<String> found = WordCount.words(pef(pef).text(CONTRACTED));
    assertTrue(wanted.size() > 1000, "words to compare: " + wanted.size());
    Map<String, Integer> lost = WordCount.lost(wanted, found);
    assertTrue(WordCount.recovered(wanted, found) >= RECOVERED, () -> "lost: " + lost);
    TreeSet<String> unlisted = new TreeSet<>(lost.keySet());
    unlisted.removeAll(listed());
    assertEquals(Set.of(), unlisted, "lost and not in " + LOST);
  }

  private static Set<String> listed() throws IOException {
    return Files.readAllLines(LOST).stream()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Stream.of(line.split(" ")))
        .collect(Collectors.toSet());
  }

  private static Document printed(Path pef) throws Exception {
    return Jsoup.parse(
        Files.readString(pef.getParent().resolveSibling("print").resolve("index.html")));
  }

  private static BrailleFile pef(Path pef) throws Exception {
    return BrailleFile.pef(Files.readString(pef));
  }

  private static BrailleFile brf(Path pef) throws Exception {
    String name = pef.getFileName().toString().replace(".pef", ".brf");
    return BrailleFile.brf(Files.readString(pef.resolveSibling(name), US_ASCII));
  }

  /** What is to be true of one file. */
  @FunctionalInterface
  private interface Fact {
    void check(Path pef) throws Exception;
  }

  private static List<DynamicTest> forEach(Fact fact) throws Exception {
    return forEachOf(List.of(PublishedSite.folder(), BilingualSite.folder()), fact);
  }

  private static List<DynamicTest> forEachOf(List<Path> sites, Fact fact) throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path site : sites) {
      for (Path pef : FileTree.files(site, ".pef")) {
        tests.add(DynamicTest.dynamicTest(pef.getFileName().toString(), () -> fact.check(pef)));
      }
    }
    return tests;
  }
}
