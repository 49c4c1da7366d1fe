package org.compactpublisher.conformance;

import java.nio.file.Path;
import org.compactpublisher.fixtures.EveryPage;
import org.compactpublisher.fixtures.TermChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Explained words lead by keyboard to their meaning at the foot of the page, and back. */
final class TermsTest {

  @ParameterizedTest
  @MethodSource("org.compactpublisher.fixtures.PublishedSite#all")
  void wordsLeadToTheirMeaningAndBack(Path site) throws Exception {
    EveryPage.assertFaultless(site, TermChecks::faults);
  }
}
