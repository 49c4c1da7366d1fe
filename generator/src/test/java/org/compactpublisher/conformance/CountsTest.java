package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PdfWords;
import org.compactpublisher.fixtures.PublishedSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that the source documents hold is lost: the counts of the inventory, in every format. */
final class CountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kent-2009 | 50 | .term-entry[id] dfn",
        "kent-2011 |  9 | .term-entry[id] dfn",
        "west-kent |  9 | .term-entry[id] dfn",
        "kent-2009 | 15 | .contact .contact-name",
        "kent-2009 | 10 | .contact a[href^=mailto:]",
        "west-kent | 84 | .signatories li",
        "kent-2009 |  8 | .timeline > li .event-date",
        "kent-2009 | 10 | .timeline > li p",
        "kent-2009 | 14 | .values > li",
        "west-kent |  9 | .principles dt",
        "kent-2009 | 13 | .partner-group:first-child li",
        "west-kent |  6 | .partner-group li",
      })
  void lists(String compact, int count, String selector) throws Exception {
    List<Element> items = select(website(compact), selector);
    List<Path> print = onePage(compact, "print");
    List<Path> largePrint = onePage(compact, "large-print");
    assertAll(
        () -> assertEquals(count, items.size(), "on the website"),
        () -> assertEquals(count, select(print, selector).size(), "on the print page"),
        () -> assertEquals(count, select(largePrint, selector).size(), "in large print"),
        () -> assertEquals(Set.of(), missing(items, pdf(compact, "")), "not in the PDF"),
        () ->
            assertEquals(
                Set.of(),
                missing(items, pdf(compact, "-large-print")),
                "not in the large-print PDF"));
  }

  private static List<Path> website(String compact) throws Exception {
    Path folder = PublishedSite.folder().resolve(compact);
    List<Path> pages =
        FileTree.files(folder, ".html").stream()
            .filter(
                page ->
                    !folder.relativize(page).toString().matches("(print|large-print|changes).*"))
            .toList();
    assertTrue(pages.size() > 1, () -> "no pages in " + folder);
    return pages;
  }

  private static List<Path> onePage(String compact, String name) throws Exception {
    return List.of(PublishedSite.folder().resolve(compact).resolve(name).resolve("index.html"));
  }

  private static List<Element> select(List<Path> pages, String selector) throws Exception {
    List<Element> found = new ArrayList<>();
    for (Path page : pages) {
      found.addAll(Jsoup.parse(Files.readString(page)).select(selector));
    }
    return found;
  }

  /** As a screen reader takes it: what a page turns in the middle of is not parted by its foot. */
  private static String pdf(String compact, String kind) throws Exception {
    Path file =
        PublishedSite.folder()
            .resolve(compact)
            .resolve("downloads")
            .resolve(compact + kind + ".pdf");
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      PdfWords words = PdfWords.of(document);
      return PdfWords.parts(document.getDocumentCatalog().getStructureTreeRoot()).stream()
          .map(words::in)
          .collect(Collectors.joining(" "));
    }
  }

  /** Spaces and line ends do not count: a PDF breaks its lines elsewhere. */
  private static Set<String> missing(List<Element> items, String text) {
    String letters = withoutSpaces(text);
    return items.stream()
        .map(Element::text)
        .filter(item -> !letters.contains(withoutSpaces(item)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("\\s+", "");
  }
}
