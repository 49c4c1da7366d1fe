package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.compactpublisher.fixtures.DifferentFaults;
import org.compactpublisher.fixtures.DrawingChecks;
import org.compactpublisher.fixtures.FocusChecks;
import org.compactpublisher.fixtures.KeyboardChecks;
import org.compactpublisher.fixtures.PrintChecks;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.ScriptChecks;
import org.compactpublisher.fixtures.TermChecks;
import org.compactpublisher.fixtures.TestBrowser;
import org.compactpublisher.fixtures.WeightChecks;
import org.compactpublisher.verify.Fault;
import org.compactpublisher.verify.browser.PageCheck;
import org.compactpublisher.verify.browser.PageInspector;
import org.compactpublisher.verify.browser.PageServer;
import org.compactpublisher.verify.browser.ReaderSetting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of how readers use pages see what was planted for them. */
final class PlantedReaderFaultsTest {
  private static final Path PAGES =
      Repository.root().resolve("generator/src/test/resources/planted/pages");
  private static final Map<String, PageCheck> CHECKS =
      Map.of(
          "keyboard", KeyboardChecks::faults,
          "focus", (tab, page) -> new FocusChecks().faults(tab, page),
          "drawings", PlantedReaderFaultsTest::drawings,
          "scripts", ScriptChecks::faults,
          "terms", TermChecks::faults,
          "weight", new WeightChecks(100, 100)::faults,
          "print", PrintChecks::faults);
  private static PageServer server;
  private static PageInspector inspector;

  @BeforeAll
  static void openBrowser() throws Exception {
    server = new PageServer(PAGES, Duration.ofMillis(1));
    inspector = TestBrowser.inspector(server);
  }

  @AfterAll
  static void closeBrowser() {
    inspector.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "keyboard | no-skip-link | the first stop does not lead to main: <a href=\"sound.html\">",
        "keyboard | keyboard     | focus is covered by <span class=\"over\">",
        "keyboard | keyboard     | focus is out of sight: <a class=\"away\"",
        "keyboard | keyboard     | focus jumps up the page from <a href=\"#second\">",
        "keyboard | keyboard     | cannot be scrolled by keyboard: <div class=\"frame\"",
        "keyboard | trap         | the keyboard does not reach: <a href=\"#main\">",
        "focus    | faint-focus  | focus changes .* px: <a class=\"thin\"",
        "focus    | faint-focus  | focus changes .* px: <a class=\"grey\"",
        "drawings | lost-drawing | a drawing is lost: <svg class=\"fixed-ink\"",
        "drawings | lost-drawing | is drawn by its ground alone: <p class=\"masked\">",
        "scripts  | scripted     | does nothing without scripts",
        "scripts  | scripted     | leads nowhere without scripts",
        "scripts  | scripted     | has a script in onclick",
        "scripts  | scripted     | says something else without scripts",
        "scripts  | needless-script | has a script and nothing to search",
        "terms    | terms        | leads to no meaning, or there is no way back: <a class=\"term\"",
        "terms    | terms-astray | the keyboard leads from <a class=\"term\"",
        "weight   | heavy        | weighs .* of 100 bytes",
        "weight   | heavy        | moves by .* while it loads",
        "weight   | heavy        | keeps a cookie",
        "weight   | heavy        | keeps something in storage",
        "print    | printed      | navigation is printed: Elsewhereinthesite",
        "print    | printed      | address printed 0 times for 1 links: planted.invalid/unprinted",
        "print    | printed      | address printed 2 times for 1 links: planted.invalid/twice",
        "print    | printed      | number and words are not on one sheet: .*X-1",
        "print    | printed      | prints letters in #9",
      })
  void checkSeesFault(String check, String page, String fault) throws Exception {
    List<Fault> found = CHECKS.get(check).faults(inspector, PAGES.resolve(page + ".html"));
    assertTrue(
        found.stream().anyMatch(each -> each.what().matches("(?s)([^:]*: )?" + fault + ".*")),
        () -> DifferentFaults.report(found));
  }

  @Test
  void aRingThatIsSeenIsNoFault() throws Exception {
    String found =
        new FocusChecks()
            .faults(inspector, PAGES.resolve("faint-focus.html")).stream()
                .map(Fault::what)
                .filter(what -> what.contains("clear"))
                .collect(Collectors.joining());
    assertEquals("", found);
  }

  private static List<Fault> drawings(PageInspector tab, Path page) {
    tab.open(page, ReaderSetting.WIDE);
    return new DrawingChecks().faults(tab);
  }
}
