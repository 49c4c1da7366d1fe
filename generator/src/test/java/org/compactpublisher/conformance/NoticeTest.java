package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.compactpublisher.fixtures.EpubBook;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PdfPages;
import org.compactpublisher.fixtures.PublishedSite;
import org.compactpublisher.fixtures.WordDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whoever is handed the first page of a copy learns from it what the text is and is not: from its
 * body, for a foot may be passed over. Braille's first page is read in {@link BrailleTest}.
 */
final class NoticeTest {

  @TestFactory
  List<DynamicTest> everyCopyBeginsWithTheNotice() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path data : FileTree.files(PublishedSite.folder(), "data/compact.json")) {
      Path compact = data.getParent().getParent();
      String notice = new ObjectMapper().readTree(data.toFile()).path("notice").asText();
      assertFalse(notice.isEmpty(), data.toString());
      tests.add(begins(notice, compact.resolve("index.html")));
      for (Path file : FileTree.files(compact.resolve("downloads"), "")) {
        if (file.getFileName().toString().matches(".*\\.(pdf|docx|epub|txt|md)")
            && !file.endsWith("SHA256SUMS.txt")) {
          tests.add(begins(notice, file));
        }
      }
    }
    return tests;
  }

  private static DynamicTest begins(String notice, Path file) {
    return DynamicTest.dynamicTest(
        file.getFileName().toString(),
        () -> {
          String beginning = beginning(file).replaceAll("\\s+", " ");
          assertTrue(beginning.contains(notice), beginning);
        });
  }

  private static String beginning(Path file) throws IOException {
    String name = file.getFileName().toString();
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "pdf" -> firstPage(Files.readAllBytes(file));
      case "docx" -> beforeContents(WordDocument.of(Files.readAllBytes(file)));
      case "epub" -> titlePage(EpubBook.of(file));
      case "html" -> Jsoup.parse(file).select("main").text();
      default -> Files.readString(file).split("(Heading: |## )Contents", 2)[0];
    };
  }

  private static String firstPage(byte[] pdf) throws IOException {
    return PdfPages.of(pdf).get(0).lines().stream()
        .map(PdfPages.Line::words)
        .collect(Collectors.joining(" "));
  }

  /** The cover of a whole copy; a form has no contents. */
  private static String beforeContents(WordDocument word) {
    return word.select("w|p").stream()
        .takeWhile(paragraph -> !WordDocument.style(paragraph).equals("TOCHeading"))
        .map(WordDocument::words)
        .collect(Collectors.joining(" "));
  }

  private static String titlePage(EpubBook book) {
    return book.pages().stream()
        .limit(2)
        .map(book::xml)
        .map(Element::text)
        .collect(Collectors.joining(" "));
  }
}
