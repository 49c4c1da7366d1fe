package org.compactpublisher.conformance;

import java.nio.file.Path;
import org.compactpublisher.fixtures.EveryPage;
import org.compactpublisher.fixtures.PrintChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published page comes well out of a reader's printer. */
final class PrintTest {

  @ParameterizedTest
  @MethodSource("org.compactpublisher.fixtures.PublishedSite#all")
  void everyPagePrintsWell(Path site) throws Exception {
    EveryPage.assertFaultless(site, PrintChecks::faults);
  }
}
