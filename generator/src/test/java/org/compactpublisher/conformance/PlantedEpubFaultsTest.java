package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.compactpublisher.fixtures.Conformance;
import org.compactpublisher.fixtures.EpubBook;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PublishedSite;
import org.compactpublisher.verify.browser.PageChecker;
import org.compactpublisher.verify.epub.EpubChecker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checkers of books see a fault that was planted for them. */
final class PlantedEpubFaultsTest {
  private static EpubBook book;
  @TempDir private Path folder;

  @BeforeAll
  static void takeBook() throws Exception {
    book = EpubBook.of(FileTree.files(PublishedSite.folder(), "kent-2009.epub").get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/codes/funding.xhtml | href=\"../glossary.xhtml | href=\"../gone.xhtml | RSC-007",
        "text/glossary.xhtml | id=\"commissioning\" | id=\"gone\" | RSC-012",
        "text/glossary.xhtml | <dfn> | <dfn id=\"page-title\"> | RSC-005",
        "text/foreword.xhtml | </h1> | </h2> | RSC-016",
        "package.opf | <dc:language>en-GB</dc:language> | <dc:language/> | RSC-005",
        "package.opf | properties=\"nav\" | | RSC-005",
        "package.opf | images/relations.svg | images/gone.svg | RSC-001",
        "book.css | font-weight: 700; | font-weight 700; | CSS-008",
      })
  void epubCheckSeesFault(String path, String wrong, String instead, String message) {
    String with = instead == null ? "" : instead;
    Path epub = book.with(path, wrong, with).pack(folder.resolve("faulty.epub"));
    List<String> found = new EpubChecker().messages(epub);
    assertTrue(found.stream().anyMatch(line -> line.contains(message)), found::toString);
  }

  @Test
  void epubCheckSeesTypeThatIsNotFirst() {
    Map<String, byte[]> files = new LinkedHashMap<>(book.files());
    byte[] type = files.remove("mimetype");
    files.put("mimetype", type);
    Path epub = new EpubBook(files).pack(folder.resolve("faulty.epub"));
    List<String> found = new EpubChecker().messages(epub);
    assertTrue(found.stream().anyMatch(line -> line.contains("PKG-006")), found::toString);
  }

  @Test
  void packedAgainItHasNoFault() {
    assertEquals(List.of(), new EpubChecker().messages(book.pack(folder.resolve("sound.epub"))));
  }

  @Test
  void browserSeesFaultsOfPages() throws Exception {
    book.with("cover.xhtml", "alt=\"Cover", "data-alt=\"Cover")
        .with("text/foreword.xhtml", "lang=\"en-GB\" xml:lang=\"en-GB\"", "")
        .with("text/compliance.xhtml", "h2", "h4")
        .with("book.css", "line-height: 1.5;", "color: #666666;")
        .with("book.css", "orphans: 2;", "min-width: 30em;")
        .with("title.xhtml", "<p>", "<p style=\"color: red\">")
        .pack(folder.resolve("faulty.epub"));
    String found = String.join("\n", Conformance.faults(new PageChecker(), folder));
    assertAll(
        () -> assertFound("cover.xhtml: .*axe image-alt", found),
        () -> assertFound("text/foreword.xhtml: .*axe html-has-lang", found),
        () -> assertFound("text/compliance.xhtml: .*axe heading-order", found),
        () -> assertFound("title.xhtml: .*axe color-contrast-enhanced", found),
        () -> assertFound("text/foreword.xhtml: .*scrolls sideways", found),
        () -> assertFound("title.xhtml: the browser says", found));
  }

  private static void assertFound(String fault, String found) {
    Pattern line = Pattern.compile("^faulty.epub: EPUB/" + fault, Pattern.MULTILINE);
    assertTrue(line.matcher(found).find(), () -> fault + " is not in\n" + found);
  }
}
