package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.fixtures.BrowserTab;
import org.compactpublisher.fixtures.Chromium;
import org.compactpublisher.fixtures.PageKinds;
import org.compactpublisher.fixtures.PageServer;
import org.compactpublisher.fixtures.PublishedSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing moves while a page is loading, not even when its fonts come late. */
final class LayoutShiftTest {
  private static final String SHIFTS =
      "new Promise((tell) => new PerformanceObserver((list) => tell(list.getEntries()"
          + ".map(({ value, entryType }) => entryType === 'layout-shift' ? value : 0)"
          + ".reduce((one, other) => one + other, 0)))"
          + ".observe({ entryTypes: ['layout-shift', 'mark'], buffered: true })"
          + " || requestAnimationFrame(() => performance.mark('shown')))";

  @ParameterizedTest
  @ValueSource(strings = {"default", "harbour"})
  void nothingMoves(String theme) throws Exception {
    Path site = PublishedSite.inTheme(theme);
    Map<String, Double> shifts = new TreeMap<>();
    try (PageServer server = new PageServer(site);
        BrowserTab tab = Chromium.open()) {
      for (Path page : PageKinds.ofEach(site)) {
        tab.show(390, 800, "light");
        tab.open(server.address(page));
        shifts.put(site.relativize(page).toString(), tab.evaluate(SHIFTS).doubleValue());
      }
    }
    assertTrue(shifts.size() > 10, shifts.keySet()::toString);
    shifts.values().removeIf(shift -> shift == 0);
    assertEquals(Map.of(), shifts, "cumulative layout shift");
  }
}
