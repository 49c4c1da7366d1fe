package org.compactpublisher.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Inline;
import org.compactpublisher.source.Diagnostic;
import org.compactpublisher.source.Rule;
import org.junit.jupiter.api.Test;

/** A PDF that would not be whole is not made, and the editor is told why. */
final class PdfRefusalTest {

  @Test
  void refusesSignThatNoFontHas() {
    assertRefused("no sign for “漢” (U+6F22)", PdfSample.paragraph("An agreement, 漢, in ink."));
  }

  @Test
  void refusesPictureThatIsNotThere() {
    assertRefused("the picture", PdfSample.figure("images/lost.svg", "A lost picture"));
  }

  @Test
  void refusesPictureThatCannotBeRead() {
    assertRefused("broken.svg", PdfSample.figure("images/broken.svg", "A broken picture"));
  }

  @Test
  void refusesPictureWithoutWords() {
    assertRefused("no text alternative", PdfSample.figure("images/partners.svg", ""));
  }

  @Test
  void refusesLineThatIsTooLong() {
    assertRefused("too long for its column", PdfSample.paragraph("long".repeat(60)));
  }

  @Test
  void refusesLinkThatLeadsNowhere() {
    Anchor nowhere = Anchor.permanent("riverside-2009", "codes/funding", "f-v99");
    Inline link = new Inline.CrossReference(List.of(new Inline.Text("a promise")), nowhere);
    assertRefused("f-v99", new Block.Paragraph(List.of(link)));
  }

  private static void assertRefused(String words, Block block) {
    List<Diagnostic> faults = PdfSample.faults(PdfRenderer.print(), block);
    assertTrue(faults.stream().allMatch(fault -> fault.rule() == Rule.PDF_FAULT), faults::toString);
    assertTrue(
        faults.stream().anyMatch(fault -> fault.message().contains(words)), faults::toString);
  }

  @Test
  void saysInWhichFileAndNearWhatWords() {
    Diagnostic fault =
        PdfSample.faults(
                PdfRenderer.largePrint(),
                PdfSample.paragraph("Here it begins: " + "long".repeat(60)))
            .get(0);
    assertEquals(PdfSample.SOURCE, fault.place().path());
    assertTrue(fault.message().contains("riverside-2009-large-print.pdf"), fault.message());
    assertTrue(fault.message().contains("“What was added”"), fault.message());
    assertTrue(fault.message().contains("near “Here it begins: longlong"), fault.message());
  }
}
