package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.fixtures.Conformance;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PageFaults;
import org.compactpublisher.fixtures.PdfGlyphs;
import org.compactpublisher.fixtures.Program;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.verify.pdf.PdfAChecker;
import org.compactpublisher.verify.pdf.PdfUaChecker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole compact in the further sizes of large print that an editor can ask for. */
final class FurtherSizesTest {
  private static final String COMPACT = "west-kent";
  private static final String SIZES = "formats:\n  large-print-sizes: [16, 20, 24]\n";

  /** Lines that are too few for the last page of a chapter. */
  private static final int FEW = 3;

  private static Path site;

  @BeforeAll
  static void publish() throws IOException, InterruptedException {
    Path content = Repository.target("further-sizes-content");
    FileTree.delete(content);
    FileTree.copy(Repository.root().resolve("content"), content);
    Path settings = content.resolve("site.yaml");
    Files.writeString(settings, Files.readString(settings) + SIZES);
    site = Repository.target("further-sizes-site");
    Program.publishOne(COMPACT, "pdf-large-print", content, site);
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 20, 24})
  void setsPagesAsATypesetterWould(int points) throws IOException {
    byte[] pdf = Files.readAllBytes(file(points));
    assertEquals(List.of(), PageFaults.of(pdf, FEW));
    assertEquals(points, PdfGlyphs.of(pdf).smallest(), 0.01);
  }

  @Test
  void keepsBothStandards() throws IOException {
    Map<String, List<String>> faults = new TreeMap<>();
    for (int points : List.of(16, 20, 24)) {
      List<Path> file = List.of(file(points));
      faults.put("PDF/UA " + points, Conformance.faults(new PdfUaChecker(), site, file));
      faults.put("PDF/A " + points, Conformance.faults(new PdfAChecker(), site, file));
    }
    faults.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), faults);
  }

  private static Path file(int points) {
    return site.resolve(COMPACT + "/downloads/" + COMPACT + "-large-print-" + points + ".pdf");
  }
}
