package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.fixtures.Fault;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PageInspector;
import org.compactpublisher.fixtures.PageServer;
import org.compactpublisher.fixtures.PublishedSite;
import org.junit.jupiter.api.Test;

/** Large-print pages keep the published rules of large print in a real browser. */
final class LargePrintTest {

  @Test
  void everyLargePrintPageIsSetInLargePrint() throws Exception {
    Path site = PublishedSite.folder();
    List<Path> pages = FileTree.files(site, "/large-print/index.html");
    assertFalse(pages.isEmpty(), "no large-print page was published");
    List<Fault> faults = new ArrayList<>();
    try (PageServer server = new PageServer(site);
        PageInspector inspector = new PageInspector(server)) {
      for (Path page : pages) {
        faults.addAll(inspector.largePrintFaults(page));
      }
    }
    if (!faults.isEmpty()) {
      fail(Fault.report(faults));
    }
  }
}
