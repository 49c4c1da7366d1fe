package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.NuChecker;
import org.compactpublisher.fixtures.PdfConformance;
import org.compactpublisher.fixtures.PublishedSite;
import org.compactpublisher.fixtures.Repository;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A theme that is one file of values, a logo and fonts makes a site that is as accessible. */
final class SecondThemeTest {
  private static final String THEME = "harbour";

  @Test
  void isValuesPicturesAndFontsOnly() throws Exception {
    Path folder = Repository.root().resolve("themes").resolve(THEME);
    List<String> others =
        FileTree.files(folder, "").stream()
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .filter(name -> !name.matches("theme\\.yaml|.*\\.(svg|woff2|ttf)|.*OFL.*\\.txt"))
            .toList();
    assertEquals(List.of(), others);
  }

  @Test
  void everyPageAndStyleSheetIsValid() throws Exception {
    Path site = PublishedSite.inTheme(THEME);
    List<Path> files = new ArrayList<>(FileTree.files(site, ".html"));
    files.addAll(FileTree.files(site, ".css"));
    assertTrue(files.size() > 20, files.size() + " files");
    assertEquals("", String.join("\n", new NuChecker().check(files)));
  }

  @TestFactory
  List<DynamicTest> pdfsPassPdfUa1AndPdfA2a() throws Exception {
    return FileTree.files(PublishedSite.inTheme(THEME).resolve("west-kent"), ".pdf").stream()
        .map(
            pdf ->
                DynamicTest.dynamicTest(
                    pdf.getFileName().toString(),
                    () -> assertEquals(List.of(), PdfConformance.faults(Files.readAllBytes(pdf)))))
        .toList();
  }
}
