package org.compactpublisher.conformance;

import java.nio.file.Path;
import org.compactpublisher.fixtures.EveryPage;
import org.compactpublisher.fixtures.ScriptChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No published page needs scripts: they only add, and only where there is something to search. */
final class ScriptTest {

  @ParameterizedTest
  @MethodSource("org.compactpublisher.fixtures.PublishedSite#all")
  void noPageNeedsScripts(Path site) throws Exception {
    EveryPage.assertFaultless(site, ScriptChecks::faults);
  }
}
