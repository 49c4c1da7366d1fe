package org.compactpublisher.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.fixtures.DrawingChecks;
import org.compactpublisher.fixtures.EveryPage;
import org.compactpublisher.fixtures.FocusChecks;
import org.compactpublisher.verify.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What styles can hide is seen on every published page: the focus, and drawings. */
final class SightTest {

  @ParameterizedTest
  @MethodSource("org.compactpublisher.fixtures.PublishedSite#all")
  void focusAndDrawingsAreSeen(Path site) throws Exception {
    FocusChecks focus = new FocusChecks();
    DrawingChecks drawings = new DrawingChecks();
    EveryPage.assertFaultless(
        site,
        (inspector, page) -> {
          List<Fault> faults = new ArrayList<>(focus.faults(inspector, page));
          faults.addAll(drawings.faults(inspector));
          return faults;
        });
  }
}
