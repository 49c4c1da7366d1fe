package org.compactpublisher.conformance;

import java.nio.file.Path;
import java.time.Duration;
import org.compactpublisher.fixtures.EveryPage;
import org.compactpublisher.fixtures.WeightChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published page is light, stands still while it loads and keeps nothing. */
final class WeightTest {
  /** Longer than browsers wait for a font before they show text in another. */
  private static final Duration SLOW = Duration.ofMillis(250);

  private static final int KILOBYTE = 1024;

  @ParameterizedTest
  @MethodSource("org.compactpublisher.fixtures.PublishedSite#all")
  void everyPageIsLightAndStandsStill(Path site) throws Exception {
    WeightChecks checks = new WeightChecks(100 * KILOBYTE, 200 * KILOBYTE);
    EveryPage.assertFaultless(site, SLOW, checks::faults);
  }
}
