package org.compactpublisher.render.pdf;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.compactpublisher.fixtures.Conformance;
import org.compactpublisher.fixtures.PdfGlyphs;
import org.compactpublisher.fixtures.PdfTags;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.render.Use;
import org.compactpublisher.verify.pdf.PdfAChecker;
import org.compactpublisher.verify.pdf.PdfUaChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both PDFs of a compact that holds every kind of block and inline. */
final class PdfRendererTest {

  static Stream<Renderer> renderers() {
    return Stream.of(PdfRenderer.print(), PdfRenderer.largePrint());
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void keepsBothStandards(Renderer renderer, @TempDir Path folder) throws IOException {
    Files.write(folder.resolve("sample.pdf"), PdfSample.of(renderer));
    Conformance.assertKept(new PdfUaChecker(), folder);
    Conformance.assertKept(new PdfAChecker(), folder);
  }

  /**
   * In large print the caption of a table becomes a heading, for its rows become a list; and the
   * cover links to whom to ask for another size.
   */
  @ParameterizedTest
  @MethodSource("renderers")
  void isTaggedFromBeginningToEnd(Renderer renderer) throws IOException {
    int more = renderer.format().use() == Use.LARGE_PRINT ? 1 : 0;
    Map<String, Integer> counts = new TreeMap<>(PdfTags.of(PdfSample.of(renderer)).counts());
    counts.keySet().retainAll(List.of("H1", "H2", "H3", "H4", "H5", "TOCI", "BlockQuote", "Link"));
    assertEquals(
        Map.ofEntries(
            entry("H1", 1),
            entry("H2", 11),
            entry("H3", 21),
            entry("H4", 6 + more),
            entry("H5", 6),
            entry("TOCI", 8),
            entry("BlockQuote", 2),
            entry("Link", 39 + more)),
        counts);
  }

  @Test
  void setsTablesAndListsAsSuch() throws IOException {
    PdfTags tags = PdfTags.of(PdfSample.of(PdfRenderer.print()));
    assertEquals(List.of(3, 18, 10, 20), counts(tags, "Table", "TR", "TH", "TD"));
    assertEquals(List.of(27, 61, 61), counts(tags, "L", "LI", "LBody"));
    assertTrue(tags.text().contains("Figure alt=\"Two partners side by side\""), tags.text());
    assertTrue(tags.text().contains("Span lang=cy"), tags.text());
    assertFalse(tags.text().contains("Link alt="), "links are called by their visible words");
  }

  @Test
  void setsTablesAsListsInLargePrint() throws IOException {
    PdfTags tags = PdfTags.of(PdfSample.of(PdfRenderer.largePrint()));
    assertEquals(List.of(0, 28, 60, 60), counts(tags, "Table", "L", "LI", "LBody"));
  }

  @Test
  void keepsRulesOfLargePrint() throws IOException {
    PdfGlyphs glyphs = PdfGlyphs.of(PdfSample.of(PdfRenderer.largePrint()));
    assertEquals(18.0, glyphs.smallest(), 0.01);
    assertEquals(List.of("Bold", "Regular"), glyphs.cuts());
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void keepsTextThatCanBeSearched(Renderer renderer) throws IOException {
    String text = text(PdfSample.of(renderer)).replaceAll("\\s+", " ");
    assertTrue(text.contains("example.org/guidance/a-very-long-address"), text);
    assertTrue(text.contains("to find opportunities that suit"), text);
    assertFalse(text.codePoints().anyMatch(sign -> sign >= 0xE000 && sign <= 0xFB06), text);
    assertFalse(text.contains("\u200b"), "marks for line ends are in the text");
  }

  @Test
  void tellsEveryPageOfHowMany() throws IOException {
    byte[] pdf = PdfSample.of(PdfRenderer.print());
    int pages = PdfSample.rendered(PdfRenderer.print()).downloads().get(0).extent().count();
    String text = text(pdf);
    assertTrue(text.contains("Page 2 of " + pages), text);
    assertTrue(text.contains("Page " + pages + " of " + pages), text);
  }

  @Test
  void tellsSizeAndPages() {
    Download download = PdfSample.rendered(PdfRenderer.largePrint()).downloads().get(0);
    assertEquals("riverside-2009/downloads/riverside-2009-large-print.pdf", download.path());
    assertEquals("PDF", download.type());
    assertEquals(PdfSample.of(PdfRenderer.largePrint()).length, download.size());
    assertTrue(download.extent().count() > 10, download.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 20, 24, 36})
  void setsLargePrintInFurtherSizes(int points, @TempDir Path folder) throws Exception {
    Rendered rendered = PdfSample.rendered(PdfRenderer.largePrint(), List.of(points, 18));
    List<Download> downloads = rendered.downloads();
    assertEquals(2, downloads.size());
    assertEquals(0, downloads.get(0).points());
    assertEquals(points, downloads.get(1).points());
    assertEquals(
        "riverside-2009/downloads/riverside-2009-large-print-" + points + ".pdf",
        downloads.get(1).path());
    byte[] pdf = rendered.files().get(1).bytes();
    assertEquals(points, PdfGlyphs.of(pdf).smallest(), 0.01);
    String text = text(pdf).replaceAll("\\s+", " ");
    assertTrue(text.contains("this document is in " + points + " point"), text);
    Files.write(folder.resolve("further.pdf"), pdf);
    Conformance.assertKept(new PdfUaChecker(), folder);
    Conformance.assertKept(new PdfAChecker(), folder);
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void givesSameBytesInOtherPlaces(Renderer renderer) {
    byte[] here = PdfSample.of(renderer);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    try {
      assertArrayEquals(here, PdfSample.of(renderer));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void holdsNoPathOfThisMachine(Renderer renderer) {
    String bytes = new String(PdfSample.of(renderer), StandardCharsets.ISO_8859_1);
    assertFalse(bytes.contains("file:"), "a path of this machine is in the PDF");
  }

  private static List<Integer> counts(PdfTags tags, String... kinds) {
    return Stream.of(kinds).map(tags::count).toList();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }
}
