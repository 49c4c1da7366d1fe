package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.NuChecker;
import org.compactpublisher.fixtures.PublishedSite;
import org.junit.jupiter.api.Test;

/** Every published page and style sheet is valid, by the checker of the W3C. */
final class HtmlConformanceTest {

  @Test
  void everyPageIsValid() throws Exception {
    assertValid(".html");
  }

  @Test
  void everyStyleSheetIsValid() throws Exception {
    assertValid(".css");
  }

  private static void assertValid(String ending) throws Exception {
    List<Path> files = FileTree.files(PublishedSite.folder(), ending);
    assertFalse(files.isEmpty(), () -> "no " + ending + " was published");
    List<String> messages = new NuChecker().check(files);
    assertEquals("", String.join("\n", messages), files.size() + " files");
  }
}
