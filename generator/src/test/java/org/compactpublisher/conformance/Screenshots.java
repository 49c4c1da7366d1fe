package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.compactpublisher.fixtures.PageKinds;
import org.compactpublisher.fixtures.Picture;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.TestBrowser;
import org.compactpublisher.verify.browser.BrowserTab;
import org.compactpublisher.verify.browser.PageServer;
import org.compactpublisher.verify.browser.ReaderSetting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes pictures of one page of each kind, for people to look at. Not part of the suite: {@code mvn
 * test -Dtest=Screenshots} runs it, with {@code -Dsite=FOLDER} for a site that is there already.
 */
final class Screenshots {
  private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
  private static final List<String> SCHEMES = List.of("light", "dark");

  /** Of a picture, in pixels: enough to see every part of a page, short enough to open. */
  private static final int MOST = 6000;

  @ParameterizedTest
  @MethodSource("org.compactpublisher.fixtures.PublishedSite#all")
  void take(Path site) throws Exception {
    Path folder = Repository.target("screenshots").resolve(site.getFileName());
    Files.createDirectories(folder);
    try (PageServer server = new PageServer(site);
        BrowserTab tab = TestBrowser.running().open()) {
      for (Path page : PageKinds.ofEach(site)) {
        tab.open(server.address(page));
        String name = site.relativize(page).toString().replaceAll("(.index)?\\.html$", "");
        takeAll(tab, folder.resolve(name.replace('/', '-').replace('\\', '-')).toString());
      }
    }
  }

  private static void takeAll(BrowserTab tab, String name) throws Exception {
    for (int width : WIDTHS) {
      for (String scheme : SCHEMES) {
        show(tab, width, 900, scheme);
        int height = tab.evaluate("document.documentElement.scrollHeight").intValue();
        Rectangle all = new Rectangle(width, Math.min(height, MOST));
        show(tab, all.width, all.height, scheme);
        Path file = Path.of(name + "-" + width + "-" + scheme + ".png");
        assertTrue(ImageIO.write(Picture.taken(tab, all), "png", file.toFile()), file.toString());
      }
    }
  }

  private static void show(BrowserTab tab, int width, int height, String scheme) {
    tab.show(new ReaderSetting(scheme, width, height, scheme, ""));
  }
}
