package org.compactpublisher.conformance;

import java.nio.file.Path;
import org.compactpublisher.fixtures.EveryPage;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.LargePrintChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Large-print pages keep the published rules of large print in a real browser. */
final class LargePrintTest {

  @ParameterizedTest
  @MethodSource("org.compactpublisher.fixtures.PublishedSite#all")
  void everyLargePrintPageIsSetInLargePrint(Path site) throws Exception {
    EveryPage.assertFaultless(
        site, FileTree.files(site, "/large-print/index.html"), LargePrintChecks::faults);
  }
}
