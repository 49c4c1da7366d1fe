package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.compactpublisher.fixtures.Fault;
import org.compactpublisher.fixtures.LinkChecker;
import org.compactpublisher.fixtures.PublishedSite;
import org.junit.jupiter.api.Test;

/** Every link inside the published site leads to a place, and every page can be reached. */
final class LinksTest {

  @Test
  void everyLinkResolvesAndEveryPageIsReached() throws Exception {
    List<Fault> faults = new LinkChecker(PublishedSite.folder()).faults();
    if (!faults.isEmpty()) {
      fail(Fault.report(faults));
    }
  }
}
