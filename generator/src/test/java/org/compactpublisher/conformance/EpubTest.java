package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.compactpublisher.fixtures.EpubChecker;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PublishedSite;
import org.junit.jupiter.api.Test;

final class EpubTest {
  @Test
  void probe() throws Exception {
    for (Path book : FileTree.files(PublishedSite.folder(), ".epub")) {
      EpubChecker.check(book).forEach(line -> System.out.println(book.getFileName() + " " + line));
    }
    assertEquals(1, 1);
  }
}
