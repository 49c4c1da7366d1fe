package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.compactpublisher.fixtures.Conformance;
import org.compactpublisher.fixtures.LargePrintChecks;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.TestBrowser;
import org.compactpublisher.verify.Checker;
import org.compactpublisher.verify.CheckerArchive;
import org.compactpublisher.verify.Fault;
import org.compactpublisher.verify.FileChecker;
import org.compactpublisher.verify.browser.AccessibilityChecks;
import org.compactpublisher.verify.browser.PageInspector;
import org.compactpublisher.verify.browser.PageServer;
import org.compactpublisher.verify.browser.ReaderSetting;
import org.compactpublisher.verify.docx.WordChecker;
import org.compactpublisher.verify.epub.EpubChecker;
import org.compactpublisher.verify.links.LinkChecker;
import org.compactpublisher.verify.nu.CssChecker;
import org.compactpublisher.verify.nu.HtmlChecker;
import org.compactpublisher.verify.xml.PefChecker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each checker of the conformance tests sees a fault that was planted for it, and no other. */
final class PlantedFaultsTest {
  private static final Path PLANTED =
      Repository.root().resolve("generator/src/test/resources/planted");
  private static final Path PAGES = PLANTED.resolve("pages");
  private static final String PEF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <pef version="2008-1" xmlns="http://www.daisy.org/ns/2008/pef">
      <head><meta xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:format>application/x-pef+xml</dc:format><dc:identifier>planted</dc:identifier>
      </meta></head>
      <body><volume cols="3" rows="2" rowgap="0" duplex="false"><section><page>
      %s
      </page></section></volume></body>
      </pef>
      """;
  private static PageServer server;
  private static PageInspector inspector;

  @BeforeAll
  static void openBrowser() throws Exception {
    server = new PageServer(PAGES);
    inspector = TestBrowser.inspector(server);
  }

  @AfterAll
  static void closeBrowser() {
    inspector.close();
    server.close();
  }

  @Test
  void soundPageHasNoFault() throws Exception {
    Path page = PAGES.resolve("sound.html");
    assertEquals(List.of(), Conformance.faults(new HtmlChecker(), PAGES, List.of(page)));
    List<Path> sheet = List.of(PAGES.resolve("planted.css"));
    assertEquals(List.of(), Conformance.faults(new CssChecker(), PAGES, sheet));
    assertEquals(List.of(), AccessibilityChecks.faults(inspector, page));
  }

  @Test
  void nuCheckerSeesErrorsAndWarnings() throws Exception {
    List<Path> page = List.of(PAGES.resolve("invalid.html"));
    String found = String.join("\n", Conformance.faults(new HtmlChecker(), PAGES, page));
    assertTrue(found.contains("invalid.html: 13:49: error: No “p” element in scope"), found);
    assertTrue(found.contains("error: An “img” element must have an “alt” attribute"), found);
    assertTrue(found.contains("warning: Section lacks heading"), found);
  }

  @Test
  void nuCheckerSeesFaultyStyles() throws Exception {
    List<Path> sheet = List.of(PAGES.resolve("faulty.css"));
    List<String> found = Conformance.faults(new CssChecker(), PAGES, sheet);
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).contains("faulty.css: 2:"), found::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "pale, 1280 px light: axe color-contrast-enhanced",
    "palest, 1280 px light: axe color-contrast-enhanced",
    "pale-in-the-dark, 1280 px dark: axe color-contrast-enhanced",
    "unlabelled, 320 px: axe label:",
    "inline-style, the browser says: Applying inline style violates",
    "outside, asks another host: https://outside.invalid/x.png",
    "sideways, 320 px: scrolls sideways by",
    "sideways-when-spaced, 320 px with spaced text: scrolls sideways by",
    "small-target, 320 px: target of 30 by 30 px",
    "cut-off, 1280 px light: text is cut off: <p class",
    "cut-off-when-spaced, 320 px with spaced text: text is cut off: <p class",
    "overlapping, 1280 px light: text lies over text: <p>",
    "pinned, 400 % zoom: stays over the page: <p class",
    "moving, 1280 px light: moves: <p class",
    "never-shown, in print: is never shown: <p class",
    "always-light, 1280 px dark: the ground is not dark",
  })
  void browserSeesFault(String page, String fault) {
    List<Fault> found = AccessibilityChecks.faults(inspector, PAGES.resolve(page + ".html"));
    assertTrue(found.stream().anyMatch(each -> each.what().startsWith(fault)), found::toString);
  }

  @Test
  void browserSeesWhatLargePrintMustNotHave() {
    String found =
        LargePrintChecks.faults(inspector, PAGES.resolve("large-print.html")).stream()
            .map(fault -> fault.what().replaceAll(": <.*", ""))
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining("\n"));
    assertEquals(
        """
        1280 px light: large print is 12.0 pt in ::before
        1280 px light: large print is 15.0 pt
        1280 px light: large print is hyphenated
        1280 px light: large print is italic
        1280 px light: large print is justified
        in print: large print is 12.0 pt
        in print: large print is 12.0 pt in ::before
        in print: large print is 15.0 pt
        in print: large print is hyphenated
        in print: large print is italic
        in print: large print is justified""",
        found);
  }

  @Test
  void linkCheckerSeesEachBrokenLink() throws Exception {
    Path folder = PLANTED.resolve("links");
    String found =
        Conformance.faults(new LinkChecker(), folder).stream()
            .sorted()
            .collect(Collectors.joining("\n"));
    assertEquals(
        """
        index.html: has the id 'top' twice
        index.html: is no absolute address of this site: /
        index.html: is no absolute address of this site: https://elsewhere.invalid/cy/
        index.html: is no address: no address/
        index.html: is not relative: https://planted.invalid/page/
        index.html: leads nowhere: %00
        index.html: leads nowhere: //elsewhere.invalid/page/
        index.html: leads nowhere: gone-2x.png
        index.html: leads nowhere: gone.png
        index.html: leads nowhere: gone/
        index.html: leads nowhere: https://planted.invalid/a picture.png
        index.html: leads to no such place: page/#gone
        orphan.html: cannot be reached from the front page
        page/index.html: says that its address is https://planted.invalid/wrong/
        site.css: leads nowhere: gone.woff2
        sitemap.xml: leads nowhere: https://planted.invalid/unlisted/""",
        found);
  }

  @Test
  void aPageThatIsNotThereIsNotTakenForOne() {
    Path gone = PAGES.resolve("gone.html");
    assertThrows(IllegalStateException.class, () -> AccessibilityChecks.faults(inspector, gone));
  }

  @Test
  void aTabThatCrashesIsNotWaitedFor() throws Exception {
    try (PageInspector crashing = TestBrowser.inspector(server)) {
      crashing.open(PAGES.resolve("sound.html"), ReaderSetting.WIDE);
      IllegalStateException fault =
          assertThrows(
              IllegalStateException.class, () -> crashing.tab().call("Page.crash", Map.of()));
      assertEquals("Page.crash: the tab has crashed", fault.getMessage());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "html        | page.html    | <!DOCTYPE html><html lang=\"en\"><head><tit",
        "css         | site.css     | body { color: #11",
        "pdf-ua      | compact.pdf  | %PDF-1.7",
        "pdf-a       | compact.pdf  | %PDF-1.7",
        "epub        | compact.epub | PK",
        "docx        | compact.docx | PK",
        "pef         | compact.pef  | <pef xmlns=\"http://www.daisy.org/ns/2008/pef\"><he",
        "atom        | feed.xml     | <feed xmlns=\"http://www.w3.org/2005/Atom\"><ti",
        "sitemap     | sitemap.xml  | <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><u",
        "json-schema | data.json    | {\"$schema\": \"x",
      })
  void aFileThatBreaksOffIsAFaultAndNoFailure(
      String standard, String name, String text, @TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve(name), text);
    assertSeen(checker(standard), folder, name + ": .+");
  }

  /** Every checker that looks at one file at a time has a file above that breaks off. */
  @Test
  void everyFileCheckerHasAFileThatBreaksOff() throws Exception {
    List<String> looking =
        CheckerArchive.load().stream()
            .filter(FileChecker.class::isInstance)
            .map(checker -> checker.standard().id())
            .toList();
    assertEquals(
        List.of("html", "css", "pdf-ua", "pdf-a", "epub", "docx", "pef", "atom", "sitemap"),
        looking);
  }

  @ParameterizedTest
  @CsvSource({"pef, compact.pef", "atom, feed.xml", "sitemap, sitemap.xml"})
  void whatAFileNamesIsNotRead(String standard, String name, @TempDir Path folder)
      throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.writeString(
        folder.resolve(name),
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"" + secret.toUri() + "\">]><a>&b;</a>");
    List<String> found = Conformance.faults(checker(standard), folder);
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).startsWith(name + ": 1: DOCTYPE is disallowed"), found::toString);
  }

  private static Checker checker(String standard) throws Exception {
    return CheckerArchive.load().stream()
        .filter(checker -> checker.standard().id().equals(standard))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void epubCheckSeesThatABookIsNone(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("book.epub"), "no book");
    assertSeen(new EpubChecker(), folder, "book.epub: .*PKG-00.*");
  }

  @Test
  void poiSeesWhatIsNoWordDocument(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("text.docx"), "no document");
    assertSeen(new WordChecker(), folder, "text.docx: is no Word document .*");
  }

  @Test
  void poiSeesWhatTheSchemaForbids(@TempDir Path folder) throws Exception {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream file = Files.newOutputStream(folder.resolve("text.docx"))) {
      document.createStyles();
      document.createParagraph().createRun().setText("sound");
      document.write(file);
    }
    Conformance.assertKept(new WordChecker(), folder);
    try (InputStream sound = Files.newInputStream(folder.resolve("text.docx"));
        XWPFDocument document = new XWPFDocument(sound);
        OutputStream file = Files.newOutputStream(folder.resolve("faulty.docx"))) {
      document.getDocument().getBody().addNewTbl();
      document.write(file);
    }
    assertSeen(new WordChecker(), folder, "faulty.docx: text: .*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<row>⠁⠃⠉⠀</row>  | braille.pef: page 1, line 1 has 4 of 3 cells",
        "<row/><row/><row/> | braille.pef: page 1 has 3 of 2 lines",
        "<line>⠁</line>     | braille.pef: .*line.*",
      })
  void jingSeesFaultyBraille(String rows, String fault, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("braille.pef");
    Files.writeString(file, PEF.formatted("<row>⠁⠃⠉</row>"));
    Conformance.assertKept(new PefChecker(), folder);
    Files.writeString(file, PEF.formatted(rows));
    assertSeen(new PefChecker(), folder, fault);
  }

  private static void assertSeen(Checker checker, Path folder, String fault) throws Exception {
    List<String> found = Conformance.faults(checker, folder);
    assertTrue(found.stream().anyMatch(each -> each.matches("(?s)" + fault)), found::toString);
  }
}
