package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.compactpublisher.fixtures.CommandRun;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PdfGlyphs;
import org.compactpublisher.fixtures.PdfTags;
import org.compactpublisher.fixtures.PublishedForms;
import org.compactpublisher.fixtures.PublishedSite;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.WordChecks;
import org.compactpublisher.fixtures.WordDocument;
import org.compactpublisher.fixtures.WordSchema;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each form asks the same in every format, and is offered where it can be sent. */
final class FormsTest {
  /** Browsers on Windows handed mail programs no address of more than 2,048 signs; some cut it. */
  private static final int LONGEST_ADDRESS = 2000;

  /** 16 pt: the least for large print (UKAAF G003). */
  private static final double LEAST_POINTS = 16;

  @ParameterizedTest
  @CsvSource({
    "kent-2009/statement-of-intent, 8",
    "kent-2011/statement-of-intent, 8",
    "kent-2011/respond, 15",
    "west-kent/statement-of-intent, 8",
  })
  void asks(String form, int questions) throws Exception {
    Path page = PublishedSite.folder().resolve(form).resolve("index.html");
    assertEquals(questions, prompts(page(page)).size());
  }

  @Test
  void noOtherIsOffered() throws Exception {
    assertEquals(5, forms(PublishedSite.folder()).size());
    assertEquals(15, PublishedForms.files(PublishedSite.folder(), "").size(), "three files each");
  }

  @TestFactory
  List<DynamicTest> theMessageAsksTheSame() throws Exception {
    return forEach(
        form -> {
          Document page = page(form);
          String address = page.select(".ways a[href^=mailto]").attr("href");
          List<String> asked =
              body(address).lines().filter(line -> prompts(page).contains(asked(line))).toList();
          assertEquals(prompts(page), asked.stream().map(FormsTest::asked).toList());
          assertTrue(address.length() <= LONGEST_ADDRESS, address.length() + " signs");
        });
  }

  @Test
  void aMessageWithoutRoomForAllSaysWhereTheRestIs(@TempDir Path folder) throws Exception {
    Path content = folder.resolve("content");
    FileTree.copy(Repository.root().resolve("content"), content);
    addCodes(content.resolve("compacts/kent-2011"), 5);
    publish(content, folder, "--date", "2011-09-30");
    Document page = page(folder.resolve("site/kent-2011/respond/index.html"));
    List<String> prompts = prompts(page);
    String address = page.select(".ways a[href^=mailto]").attr("href");
    List<String> asked =
        body(address).lines().map(FormsTest::asked).filter(prompts::contains).toList();
    assertAll(
        () -> assertEquals(5 + 8 * 3 + 1, prompts.size()),
        () -> assertTrue(address.length() <= LONGEST_ADDRESS, address.length() + " signs"),
        () -> assertTrue(asked.size() > 10 && asked.size() < prompts.size(), asked::toString),
        () -> assertEquals(prompts.subList(0, asked.size()), asked),
        () -> assertTrue(body(address).strip().endsWith("/kent-2011/respond/"), body(address)));
  }

  private static void addCodes(Path compact, int count) throws Exception {
    String about = Files.readString(compact.resolve("compact.yaml"));
    StringBuilder entries = new StringBuilder("contents:\n");
    for (int number = 1; number <= count; number++) {
      entries.append("  - codes/added-").append(number).append('\n');
      Files.writeString(
          compact.resolve("codes/added-" + number + ".yaml"),
          """
          title: Added code %1$d
          summary: What was added.
          aim: |
            Have many codes.
          undertakings:
            - party: public-sector
              items:
                - id: X-P%1$d
                  text: |
                    Do what was added.
          """
              .formatted(number));
    }
    Files.writeString(
        compact.resolve("compact.yaml"), about.replaceFirst("contents:\n", entries.toString()));
  }

  @TestFactory
  List<DynamicTest> thePdfsAskTheSame() throws Exception {
    return forEach(
        form -> {
          for (Path pdf : copies(form, ".pdf")) {
            String words = words(pdf);
            assertEquals(inOrder(prompts(page(form))), inOrder(prompts(page(form)), words));
          }
        });
  }

  @TestFactory
  List<DynamicTest> thePdfsHaveOneTitleAndAnItemForEachChoice() throws Exception {
    return forEach(
        form -> {
          Document page = page(form);
          int headings = page.select("main .body h3").size();
          for (Path pdf : copies(form, ".pdf")) {
            PdfTags tags = PdfTags.of(Files.readAllBytes(pdf));
            assertAll(
                pdf.toString(),
                () -> assertEquals(1, tags.count("H1"), "one title"),
                () -> assertEquals(headings, tags.count("H2"), "headings"),
                () -> assertTrue(tags.count("LI") >= page.select(".choices li").size(), "choices"));
          }
        });
  }

  @Test
  void whatIsSignedStandsOnOneSheet() throws Exception {
    List<Path> sheets = PublishedForms.files(PublishedSite.folder(), "statement-of-intent.pdf");
    assertEquals(4, sheets.size());
    for (Path sheet : sheets) {
      try (PDDocument pdf = Loader.loadPDF(sheet.toFile())) {
        assertEquals(1, pdf.getNumberOfPages(), sheet.toString());
      }
    }
  }

  @TestFactory
  List<DynamicTest> largePrintIsLarge() throws Exception {
    return forEach(
        form -> {
          for (Path pdf : copies(form, "-large-print.pdf")) {
            double smallest = PdfGlyphs.of(Files.readAllBytes(pdf)).smallest();
            assertTrue(smallest >= LEAST_POINTS, smallest + " pt");
          }
        });
  }

  @TestFactory
  List<DynamicTest> theWordDocumentHasAControlForEachQuestion() throws Exception {
    return forEach(
        form -> {
          Document page = page(form);
          WordDocument word = WordDocument.of(Files.readAllBytes(copies(form, ".docx").get(0)));
          List<String> controls =
              word.select("w|sdtPr > w|alias").stream()
                  .map(each -> asked(each.attr("w:val")))
                  .toList();
          assertAll(
              () -> assertEquals(List.of(), WordSchema.faults(word)),
              () -> assertEquals(List.of(), WordChecks.faultsOfForm(word)),
              () -> assertEquals(prompts(page), controls),
              () ->
                  assertEquals(
                      page.select(".choices li").eachText(),
                      word.select("w|listItem").stream()
                          .map(each -> each.attr("w:displayText"))
                          .toList()));
        });
  }

  @TestFactory
  List<DynamicTest> downloadsLeadToEveryFile() throws Exception {
    return forEach(
        form -> {
          Path downloads = form.getParent().resolveSibling("downloads").resolve("index.html");
          List<Path> linked =
              page(downloads).select("main a[href]").stream()
                  .map(link -> URI.create(link.attr("href")))
                  .filter(address -> !address.isAbsolute())
                  .map(address -> downloads.resolveSibling(address.getPath()).normalize())
                  .toList();
          assertTrue(linked.contains(form), "its page");
          assertTrue(linked.containsAll(copies(form, "")), "its files: " + copies(form, ""));
          Document home = page(form.getParent().resolveSibling("index.html"));
          String address = form.getParent().getFileName() + "/index.html";
          assertEquals(1, home.select("main a[href=" + address + "]").size(), "from the home");
        });
  }

  @Test
  void aConsultationThatIsClosedAsksNothing(@TempDir Path folder) {
    publish(content(), folder, "--date", "2011-10-01");
    assertEquals(
        List.of("statement-of-intent"),
        forms(folder).stream().map(form -> form.getParent().getFileName().toString()).toList());
  }

  @Test
  void onlyFormatsBeingMadeAreOffered(@TempDir Path folder) throws Exception {
    publish(content(), folder, "--date", "2011-09-30");
    assertEquals(2, forms(folder).size());
    assertEquals(List.of(), PublishedForms.files(folder, ""));
    for (Path form : forms(folder)) {
      assertEquals(1, page(form).select(".ways a").size(), "only the message");
    }
  }

  private static Path content() {
    return Repository.root().resolve("content");
  }

  private static void publish(Path content, Path folder, String... more) {
    Path root = Repository.root();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "build",
                "--content",
                content.toString(),
                "--theme",
                root.resolve("themes/default").toString(),
                "--out",
                folder.resolve("site").toString(),
                "--formats",
                "html",
                "--only",
                "kent-2011"));
    arguments.addAll(List.of(more));
    CommandRun.of(arguments.toArray(String[]::new)).done();
  }

  /** What is to be true of one form, given its page. */
  @FunctionalInterface
  private interface Fact {
    void check(Path form) throws Exception;
  }

  private static List<DynamicTest> forEach(Fact fact) throws Exception {
    Path site = PublishedSite.folder();
    return forms(site).stream()
        .map(
            form ->
                DynamicTest.dynamicTest(site.relativize(form).toString(), () -> fact.check(form)))
        .toList();
  }

  private static List<Path> forms(Path site) {
    return Stream.of("/respond/index.html", "/statement-of-intent/index.html")
        .flatMap(name -> FileTree.files(site, name).stream())
        .toList();
  }

  private static List<Path> copies(Path form, String ending) {
    String name = form.getParent().getFileName().toString();
    String file = Map.of("respond", "response-form").getOrDefault(name, name);
    return PublishedForms.files(form.getParent().resolveSibling("downloads"), ending).stream()
        .filter(copy -> copy.getFileName().toString().contains(file))
        .toList();
  }

  private static Document page(Path file) throws Exception {
    return Jsoup.parse(Files.readString(file));
  }

  /** The questions without their numbers. */
  private static List<String> prompts(Document page) {
    Document copy = page.clone();
    copy.select(".blank .number").remove();
    return copy.select(".blank > p:first-child").stream().map(Element::text).toList();
  }

  /** A question as other formats write it, without its number and without the choices after it. */
  private static String asked(String line) {
    return line.replaceFirst("^\\d+\\.? +", "").replaceFirst(" \\([^)]* / .*\\)$", "").strip();
  }

  private static String body(String address) {
    String body = address.substring(address.indexOf("&body=") + "&body=".length());
    return URLDecoder.decode(body, StandardCharsets.UTF_8);
  }

  private static String words(Path pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      return withoutSpaces(new PDFTextStripper().getText(document));
    }
  }

  private static String inOrder(List<String> prompts) {
    return prompts.stream().map(FormsTest::withoutSpaces).collect(Collectors.joining("\n"));
  }

  /** The questions that come in a text one after the other. */
  private static String inOrder(List<String> prompts, String text) {
    List<String> found = new ArrayList<>();
    int from = 0;
    for (String prompt : prompts) {
      int at = text.indexOf(withoutSpaces(prompt), from);
      if (at >= 0) {
        found.add(withoutSpaces(prompt));
        from = at + 1;
      }
    }
    return String.join("\n", found);
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("\\s+", "");
  }
}
