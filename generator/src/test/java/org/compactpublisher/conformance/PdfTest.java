package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PdfConformance;
import org.compactpublisher.fixtures.PdfGlyphs;
import org.compactpublisher.fixtures.PublishedSite;
import org.junit.jupiter.api.Test;

/** Every published PDF keeps PDF/UA-1 and PDF/A-2a, and large print is large. */
final class PdfTest {
  /** UKAAF G003: 16 point at least. */
  private static final double LARGE_PRINT = 16;

  @Test
  void everyPdfKeepsBothStandards() throws Exception {
    Map<String, List<String>> faults = new TreeMap<>();
    for (Path pdf : pdfs(".pdf")) {
      List<String> found = PdfConformance.faults(Files.readAllBytes(pdf));
      if (!found.isEmpty()) {
        faults.put(pdf.getFileName().toString(), found);
      }
    }
    assertEquals(Map.of(), faults);
  }

  @Test
  void noLetterOfLargePrintIsSmallOrSlanted() throws Exception {
    for (Path pdf : pdfs("-large-print.pdf")) {
      PdfGlyphs glyphs = PdfGlyphs.of(Files.readAllBytes(pdf));
      assertTrue(glyphs.smallest() >= LARGE_PRINT, pdf + ": " + glyphs.smallest());
      assertEquals(List.of("Bold", "Regular"), glyphs.cuts(), pdf.toString());
    }
  }

  private static List<Path> pdfs(String end) throws Exception {
    List<Path> pdfs = FileTree.files(PublishedSite.folder(), end);
    assertFalse(pdfs.isEmpty(), "no PDF was published");
    return pdfs;
  }
}
