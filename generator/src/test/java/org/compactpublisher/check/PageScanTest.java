package org.compactpublisher.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pages of any theme can be read, even broken ones. */
final class PageScanTest {
  @Test
  void findsAttributesOnLinesOfTheirOwn() {
    PageScan scan = PageScan.of("<a\n  href=\"a/\" data-src=\"b/\"\n\tid=\"c\">");
    assertEquals(Set.of("a/"), scan.links());
    assertEquals(Set.of("c"), scan.ids());
  }

  @Test
  void endsWhereAnAttributeIsNotClosed() {
    PageScan scan =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> PageScan.of("<a href=\"a/\"><i title=\"never closed"));
    assertEquals(Set.of("a/"), scan.links());
  }

  @Test
  void findsFilesOfSiteBelowEscapedAddress() {
    assertEquals(
        Optional.of("alpha/history/index.html#x"),
        SiteAddress.resolve("/my%20site/", "alpha/index.html", "history/#x"));
  }

  @Test
  void answersLinkThatIsNoAddress() {
    assertEquals(
        Optional.of("a picture%.svg"),
        SiteAddress.resolve("/", "alpha/index.html", "a picture%.svg"));
  }
}
