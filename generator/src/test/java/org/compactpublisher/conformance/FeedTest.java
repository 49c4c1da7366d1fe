package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.compactpublisher.fixtures.PublishedSite;
import org.compactpublisher.verify.FileChecker;
import org.compactpublisher.verify.xml.AtomChecker;
import org.compactpublisher.verify.xml.SitemapChecker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The news feed tells what happened and the list of pages lists them; faults in both are seen. */
final class FeedTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "<updated>, <changed>",
    "T00:00:00Z, ''",
    "<id>https:, <id>",
    "href=, src=",
    "<name>, <called>",
    "<entry>, <entry><title>twice</title>",
  })
  void refusesFaultInFeed(String sound, String faulty) throws Exception {
    assertRefused(new AtomChecker(), "feed.xml", planted("feed.xml", sound, faulty));
  }

  @Test
  void feedKeepsTheRulesThatNoGrammarHolds() throws Exception {
    Document feed = xml("feed.xml");
    List<String> dates = feed.select("entry > updated").eachText();
    assertEquals(dates.stream().sorted(Comparator.reverseOrder()).toList(), dates, "newest first");
    assertEquals(dates.get(0), feed.select("feed > updated").text());
    List<String> ids = feed.select("id").eachText();
    assertEquals(ids.size(), new HashSet<>(ids).size(), "ids are unique");
    for (Element entry : feed.select("entry")) {
      assertEquals(1, entry.select("link[rel=alternate]").size(), entry.outerHtml());
    }
    assertEquals(1, feed.select("feed > link[rel=self]").size());
    assertTrue(feed.select("feed").attr("xml:lang").startsWith("en"));
  }

  @Test
  void feedTellsWhatHappened() throws Exception {
    List<String> ids =
        xml("feed.xml").select("entry > id").eachText().stream()
            .map(id -> id.substring(id.indexOf('#') + 1))
            .toList();
    assertTrue(
        ids.containsAll(List.of("kent-2011/closes", "kent-2011/opens", "kent-2009/adopted")),
        ids::toString);
  }

  @Test
  void everyPageLeadsToTheFeed() throws Exception {
    for (Path page : PublishedSite.pages()) {
      Document document = Jsoup.parse(page);
      assertEquals(
          1,
          document.select("link[rel=alternate][type='application/atom+xml']").size(),
          page::toString);
      boolean largePrint = page.getParent().endsWith("large-print");
      assertEquals(
          largePrint ? 0 : 1, document.select("footer a[href$=feed.xml]").size(), page::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({"<loc>https:, <loc>", "<loc>, <place>", "<url>, <url><lastmod>today</lastmod>"})
  void refusesFaultInSitemap(String sound, String faulty) throws Exception {
    String planted =
        planted("sitemap.xml", sound, faulty).replaceFirst("(<place>[^<]*)</loc>", "$1</place>");
    assertRefused(new SitemapChecker(), "sitemap.xml", planted);
  }

  @Test
  void sitemapListsEveryPageThatIsOne() throws Exception {
    Set<String> pages = new TreeSet<>();
    for (Path page : PublishedSite.pages()) {
      Document document = Jsoup.parse(page);
      if (document.select("meta[http-equiv=refresh]").isEmpty()) {
        pages.addAll(document.select("link[rel=canonical]").eachAttr("href"));
      }
    }
    List<String> listed = xml("sitemap.xml").select("loc").eachText();
    assertEquals(pages, new TreeSet<>(listed));
    assertEquals(pages.size(), listed.size());
    assertTrue(read("robots.txt").matches("(?s).*\nSitemap: https?://[^\n]+/sitemap\\.xml\n"));
  }

  private void assertRefused(FileChecker checker, String name, String planted) throws Exception {
    Path file = Files.writeString(folder.resolve(name), planted);
    assertFalse(checker.messages(file).isEmpty());
  }

  private static String read(String file) throws Exception {
    return Files.readString(PublishedSite.folder().resolve(file));
  }

  private static Document xml(String file) throws Exception {
    return Jsoup.parse(read(file), "", Parser.xmlParser());
  }

  private static String planted(String file, String sound, String faulty) throws Exception {
    String text = read(file);
    assertTrue(text.contains(sound), sound);
    return text.replaceFirst(sound, faulty)
        .replace("<changed>", "<updated>early</updated><updated>")
        .replaceFirst("<called>([^<]*)</name>", "<called>$1</called>");
  }
}
