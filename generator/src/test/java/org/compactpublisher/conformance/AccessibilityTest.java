package org.compactpublisher.conformance;

import java.nio.file.Path;
import org.compactpublisher.fixtures.EveryPage;
import org.compactpublisher.fixtures.PageInspector;
import org.compactpublisher.fixtures.PublishedSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published page works for every reader, by the rules that a browser can check. */
final class AccessibilityTest {

  @ParameterizedTest
  @MethodSource("org.compactpublisher.fixtures.PublishedSite#all")
  void everyPageIsAccessible(Path site) throws Exception {
    EveryPage.assertFaultless(
        site, PublishedSite.everyPage(site), PageInspector::accessibilityFaults);
  }
}
