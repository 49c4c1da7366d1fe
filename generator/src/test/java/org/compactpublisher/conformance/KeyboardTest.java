package org.compactpublisher.conformance;

import java.nio.file.Path;
import org.compactpublisher.fixtures.EveryPage;
import org.compactpublisher.fixtures.KeyboardChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published page can be read and used by keyboard alone. */
final class KeyboardTest {

  @ParameterizedTest
  @MethodSource("org.compactpublisher.fixtures.PublishedSite#all")
  void theKeyboardReachesEverythingInTheOrderOfThePage(Path site) throws Exception {
    EveryPage.assertFaultless(site, KeyboardChecks::faults);
  }

  @ParameterizedTest
  @MethodSource("org.compactpublisher.fixtures.PublishedSite#all")
  void nothingCoversTheFocusInASmallWindow(Path site) throws Exception {
    EveryPage.assertFaultless(site, KeyboardChecks::zoomedFaults);
  }
}
