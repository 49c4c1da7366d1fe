package org.compactpublisher.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.compactpublisher.fixtures.PageFaults;
import org.compactpublisher.fixtures.SampleDocuments;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.ThemeFonts;
import org.junit.jupiter.api.Test;

/** The check of pages sees what is planted for it: 30 lines of 20 point stand on a page. */
final class PageFaultsTest {
  private static final String FRAME =
      """
      <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="en"
          font-family="AtkinsonHyperlegibleNext" font-size="12pt" line-height="20pt"
          orphans="1" widows="1">
        <fo:layout-master-set><fo:simple-page-master master-name="page" page-width="300pt"
            page-height="600pt"><fo:region-body/></fo:simple-page-master></fo:layout-master-set>
        <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
            xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
            rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li
            xml:lang="x-default">Planted</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF>
            </x:xmpmeta></fo:declarations>
        <fo:page-sequence master-reference="page"><fo:flow flow-name="xsl-region-body">
          <fo:block role="H1">Cover</fo:block><fo:block>Words.</fo:block>
          <fo:block role="H2" break-before="page">Beginning</fo:block>
          %s
          <fo:block role="H2" break-before="page">Next</fo:block><fo:block>Words.</fo:block>
        </fo:flow></fo:page-sequence>
      </fo:root>
      """;

  @Test
  void passesGoodPages() throws IOException {
    assertEquals(
        List.of(), faults(lines(27) + "<fo:block>Two<fo:block/>lines</fo:block>" + lines(9)));
  }

  @Test
  void seesHeadingAtFoot() throws IOException {
    assertEquals(
        List.of("page 2 ends with the heading “Lost”"),
        faults(lines(28) + "<fo:block role=\"H3\">Lost</fo:block>" + lines(9)));
  }

  @Test
  void seesSingleLine() throws IOException {
    assertEquals(
        List.of("a paragraph leaves a single line between the pages [2, 3]"),
        faults(lines(28) + paragraph() + lines(9)));
  }

  @Test
  void seesShortEnd() throws IOException {
    assertEquals(
        List.of("page 3 is the end of a chapter, of few lines"), faults(lines(29) + lines(4)));
  }

  @Test
  void seesNearlyHalfEmptyPage() throws IOException {
    assertEquals(
        List.of("page 2 is nearly half empty, but its text goes on"),
        faults(lines(14) + "<fo:block break-before=\"page\">On</fo:block>" + lines(28)));
  }

  @Test
  void seesPartedItem() throws IOException {
    assertEquals(
        List.of("“V1” is parted between the pages [2, 3]"),
        faults(lines(27) + list("None", item("V1", 4)) + lines(9)));
  }

  @Test
  void seesListThatLeavesItsFirstItem() throws IOException {
    assertEquals(
        List.of("a list leaves one item alone between the pages [2, 3]"),
        faults(lines(28) + list("Disc", item("•", 1).repeat(9))));
  }

  @Test
  void seesListThatLeavesItsLastItem() throws IOException {
    assertEquals(
        List.of("a list leaves one item alone between the pages [2, 3]"),
        faults(lines(26) + list("Disc", item("•", 1).repeat(4)) + lines(9)));
  }

  @Test
  void seesPartedRow() throws IOException {
    String row = "<fo:table-row><fo:table-cell>" + lines(4) + "</fo:table-cell></fo:table-row>";
    assertEquals(
        List.of("“A line.” is parted between the pages [2, 3]"),
        faults(
            lines(27)
                + "<fo:table table-layout=\"fixed\" width=\"100%\"><fo:table-body>"
                + row
                + "</fo:table-body></fo:table>"
                + lines(9)));
  }

  private static String list(String numbering, String items) {
    return "<fo:list-block xmlns:cp=\"https://compactpublisher.org/fo\" cp:numbering=\""
        + numbering
        + "\">"
        + items
        + "</fo:list-block>";
  }

  private static String item(String label, int lines) {
    return "<fo:list-item><fo:list-item-label end-indent=\"label-end()\"><fo:block>"
        + label
        + "</fo:block></fo:list-item-label><fo:list-item-body start-indent=\"body-start()\">"
        + lines(lines)
        + "</fo:list-item-body></fo:list-item>";
  }

  private static String lines(int count) {
    return "<fo:block>A line.</fo:block>".repeat(count);
  }

  /** As long as three lines. */
  private static String paragraph() {
    return "<fo:block>" + "words and more ".repeat(8).strip() + "</fo:block>";
  }

  private static List<String> faults(String body) throws IOException {
    RenderContext context = PdfSample.context();
    ThemeFonts fonts = ThemeFonts.of(context.theme()).value().orElseThrow();
    String fo = FRAME.formatted(body);
    FoDocument document =
        new FoDocument(SampleDocuments.older(), context, Profile.largePrint(fonts.text()), "x.pdf");
    FopEngine engine = new FopEngine(fonts, new PdfResources(fonts, List.of(), Map.of()));
    FoFaults faults = new FoFaults(fo, document);
    byte[] pdf =
        engine
            .print(fo, LocalDate.EPOCH, faults)
            .orElseThrow(() -> new AssertionError(faults.diagnostics()));
    FinishedPdf finished = PdfFinish.finish(pdf, fo, LocalDate.EPOCH, faults).value().orElseThrow();
    return PageFaults.of(finished.bytes(), 6);
  }
}
