package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.compactpublisher.fixtures.Fault;
import org.compactpublisher.fixtures.LinkChecker;
import org.compactpublisher.fixtures.NuChecker;
import org.compactpublisher.fixtures.PageInspector;
import org.compactpublisher.fixtures.PageServer;
import org.compactpublisher.fixtures.Repository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each checker of the conformance tests sees a fault that was planted for it, and no other. */
final class PlantedFaultsTest {
  private static final Path PLANTED =
      Repository.root().resolve("generator/src/test/resources/planted");
  private static final Path PAGES = PLANTED.resolve("pages");
  private static PageServer server;
  private static PageInspector inspector;

  @BeforeAll
  static void openBrowser() throws Exception {
    server = new PageServer(PAGES);
    inspector = new PageInspector(server);
  }

  @AfterAll
  static void closeBrowser() {
    inspector.close();
    server.close();
  }

  @Test
  void soundPageHasNoFault() throws Exception {
    Path page = PAGES.resolve("sound.html");
    assertEquals(List.of(), new NuChecker().check(List.of(page, PAGES.resolve("planted.css"))));
    assertEquals(List.of(), inspector.accessibilityFaults(page));
  }

  @Test
  void nuCheckerSeesErrorsAndWarnings() throws Exception {
    String found = String.join("\n", new NuChecker().check(List.of(PAGES.resolve("invalid.html"))));
    assertTrue(found.contains("invalid.html:13:49: error: No “p” element in scope"), found);
    assertTrue(found.contains("error: An “img” element must have an “alt” attribute"), found);
    assertTrue(found.contains("warning: Section lacks heading"), found);
  }

  @Test
  void nuCheckerSeesFaultyStyles() throws Exception {
    List<String> found = new NuChecker().check(List.of(PAGES.resolve("faulty.css")));
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).contains("faulty.css:2:"), found::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "pale, 1280 px light: axe color-contrast-enhanced",
    "pale-in-the-dark, 1280 px dark: axe color-contrast-enhanced",
    "unlabelled, 320 px: axe label:",
    "inline-style, the browser says: Applying inline style violates",
    "outside, asks another host: https://outside.invalid/x.png",
    "sideways, 320 px: scrolls sideways by",
    "sideways-when-spaced, 320 px with spaced text: scrolls sideways by",
    "small-target, 320 px: target of 30 by 30 px",
    "cut-off, 1280 px light: text is cut off: <p class",
    "cut-off-when-spaced, 320 px with spaced text: text is cut off: <p class",
    "overlapping, 1280 px light: text lies over text: <p>",
    "pinned, 400 % zoom: stays over the page: <p class",
    "moving, 1280 px light: moves: <p class",
    "never-shown, in print: is never shown: <p class",
    "always-light, 1280 px dark: the ground is not dark",
  })
  void browserSeesFault(String page, String fault) {
    List<Fault> found = inspector.accessibilityFaults(PAGES.resolve(page + ".html"));
    assertTrue(found.stream().anyMatch(each -> each.what().startsWith(fault)), found::toString);
  }

  @Test
  void browserSeesWhatLargePrintMustNotHave() {
    String found =
        inspector.largePrintFaults(PAGES.resolve("large-print.html")).stream()
            .map(fault -> fault.what().replaceAll(": <.*", ""))
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining("\n"));
    assertEquals(
        """
        1280 px light: large print is 12.0 pt in ::before
        1280 px light: large print is 15.0 pt
        1280 px light: large print is hyphenated
        1280 px light: large print is italic
        1280 px light: large print is justified
        in print: large print is 12.0 pt
        in print: large print is 12.0 pt in ::before
        in print: large print is 15.0 pt
        in print: large print is hyphenated
        in print: large print is italic
        in print: large print is justified""",
        found);
  }

  @Test
  void linkCheckerSeesEachBrokenLink() throws Exception {
    String found =
        new LinkChecker(PLANTED.resolve("links"))
            .faults().stream()
                .map(fault -> fault.page() + " " + fault.what())
                .sorted()
                .collect(Collectors.joining("\n"));
    assertEquals(
        """
        index.html has the id 'top' twice
        index.html is not relative: https://planted.invalid/page/
        index.html leads nowhere: gone-2x.png
        index.html leads nowhere: gone.png
        index.html leads nowhere: gone/
        index.html leads to no such place: page/#gone
        orphan.html cannot be reached from the front page
        page/index.html says that its address is https://planted.invalid/wrong/
        site.css leads nowhere: gone.woff2
        sitemap.xml leads nowhere: https://planted.invalid/unlisted/""",
        found);
  }
}
