package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.compactpublisher.fixtures.EpubBook;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PublishedSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every published book is whole; what EPUBCheck and axe say, another test tells. */
final class EpubTest {

  @Test
  void eachCompactHasOne() throws Exception {
    Path site = PublishedSite.folder();
    List<String> expected =
        FileTree.files(site, "/print/index.html").stream()
            .map(page -> site.relativize(page.getParent().getParent()).toString())
            .map(id -> id + "/downloads/" + id + ".epub")
            .toList();
    List<String> found =
        FileTree.files(site, ".epub").stream()
            .map(book -> site.relativize(book).toString().replace('\\', '/'))
            .toList();
    assertFalse(found.isEmpty());
    assertEquals(expected, found);
  }

  @TestFactory
  List<DynamicTest> explainsEachTermInNote() throws Exception {
    return forEach(
        published(),
        path -> {
          EpubBook book = EpubBook.of(path);
          int references = 0;
          for (Document page : book.documents()) {
            references += assertNotes(page);
          }
          boolean terms = book.pages().contains("text/glossary.xhtml");
          assertEquals(terms, references > 0, references + " notes");
        });
  }

  @TestFactory
  List<DynamicTest> saysHowAccessibleItIs() throws Exception {
    return forEach(everywhere(), book -> assertMetadata(EpubBook.of(book)));
  }

  @Test
  void hasItsThemesFontsWithLicencesLogoAndColours() throws Exception {
    Path site = PublishedSite.inTheme("harbour");
    EpubBook book = EpubBook.of(FileTree.files(site, ".epub").get(0));
    TreeSet<String> fonts = new TreeSet<>();
    book.files().keySet().stream()
        .filter(path -> path.contains("/fonts/"))
        .map(path -> path.replaceFirst(".*/fonts/(.*?)(-latin-.*)?$", "$1"))
        .forEach(fonts::add);
    assertEquals(
        List.of(
            "OFL-bricolage-grotesque.txt",
            "OFL-inclusive-sans.txt",
            "bricolage-grotesque",
            "inclusive-sans"),
        List.copyOf(fonts));
    assertTrue(book.text("book.css").contains("#76808c"), "the theme's line");
    assertEquals(1, book.xml("title.xhtml").select("img[src=logo.svg]").size());
    assertTrue(book.files().containsKey("EPUB/logo.svg"));
  }

  @Test
  void hasNothingOfTheWebsiteAlone() throws Exception {
    for (Path path : published()) {
      EpubBook book = EpubBook.of(path);
      for (String page : book.pages()) {
        assertEquals("", book.xml(page).select("details, form, script, style").outerHtml(), page);
      }
    }
  }

  /** Each word leads to its note and the note back to the text; tells how many words do. */
  private static int assertNotes(Document page) {
    String id = page.select("h1").text();
    Elements references = page.select("a[role=doc-noteref]");
    for (Element reference : references) {
      String note = reference.attr("href").substring(1);
      assertEquals("noteref", reference.attr("epub:type"), id);
      assertEquals(1, page.select("aside[role=doc-footnote][id=" + note + "]").size(), note);
    }
    for (Element note : page.select("aside")) {
      String back = note.select("a[role=doc-backlink]").attr("href").substring(1);
      assertEquals(1, page.select("a[role=doc-noteref][id=" + back + "]").size(), back);
    }
    return references.size();
  }

  private static void assertMetadata(EpubBook book) {
    Document description = book.xml("package.opf");
    boolean pictures =
        book.documents().stream().anyMatch(page -> !page.select("figure img").isEmpty());
    assertAll(
        () ->
            assertEquals(
                pictures ? List.of("textual", "visual") : List.of("textual"),
                metadata(description, "schema:accessMode")),
        () -> assertEquals("textual", metadata(description, "schema:accessModeSufficient").get(0)),
        () -> assertEquals(List.of("none"), metadata(description, "schema:accessibilityHazard")),
        () ->
            assertTrue(
                metadata(description, "schema:accessibilityFeature").contains("alternativeText")),
        () ->
            assertTrue(metadata(description, "schema:accessibilitySummary").get(0).length() > 100),
        () -> assertEquals(List.of(), metadata(description, "dcterms:conformsTo"), "no claim"),
        () ->
            assertTrue(
                metadata(description, "dcterms:modified").get(0).endsWith("T00:00:00Z"),
                "the day of the build"),
        () -> assertTrue(description.select("dc|identifier").text().startsWith("https://")),
        () -> assertEquals("", description.select("dc|source").text(), "no source without pages"),
        () -> assertFalse(book.text("contents.xhtml").contains("page-list"), "no pages"));
  }

  private static List<String> metadata(Document description, String property) {
    return description.select("meta[property=" + property + "]").eachText();
  }

  /** What is to be true of one book. */
  @FunctionalInterface
  private interface Fact {
    void check(Path book) throws Exception;
  }

  private static List<DynamicTest> forEach(List<Path> books, Fact fact) {
    assertFalse(books.isEmpty(), "no book was published");
    return books.stream()
        .map(book -> DynamicTest.dynamicTest(name(book), () -> fact.check(book)))
        .toList();
  }

  private static String name(Path book) {
    Path site = book.getParent().getParent().getParent();
    return site.getFileName() + "/" + book.getFileName();
  }

  private static List<Path> published() throws IOException, InterruptedException {
    return FileTree.files(PublishedSite.folder(), ".epub");
  }

  /** The books of every theme and language. */
  private static List<Path> everywhere() throws IOException, InterruptedException {
    List<Path> books = new ArrayList<>();
    PublishedSite.all().forEach(site -> books.addAll(FileTree.files(site, ".epub")));
    return books;
  }
}
