package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PublishedSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison of the real editions gives the numbers of the inventory, wherever it stands. */
final class ComparisonTest {

  @Test
  void onlyTheEditionThatReplacesAnotherHasOne() throws Exception {
    assertEquals(
        List.of("kent-2011"),
        FileTree.files(PublishedSite.folder(), "/changes/index.html").stream()
            .map(page -> page.getParent().getParent().getFileName().toString())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"changes", "print", "large-print"})
  void totals(String page) throws Exception {
    List<String> totals = page("kent-2011/" + page).select(".totals p").eachText();
    assertEquals(
        List.of(
            "2009: 102 undertakings. 16 kept, 34 reworded, 52 dropped.",
            "2011 draft: 61 commitments. 16 kept, 28 reworded, 17 new."),
        totals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Made of several of 2009: 7 commitments of the 2011 draft",
        "Split into several: 2 undertakings of 2009",
        "Moved to another party: 5 undertakings of 2009",
        "Moved to another code of practice: 1 undertaking of 2009",
      })
  void mergesSplitsAndMoves(String told) throws Exception {
    assertTrue(page("kent-2011/changes").select(".bullets li").eachText().contains(told), told);
  }

  @Test
  void rowsAreAsManyAsTheTotalsSay() throws Exception {
    Document page = page("kent-2011/changes");
    List<String> fates = page.select(".change h4 > span").stream().map(Element::ownText).toList();
    assertAll(
        () -> assertEquals(61 + 52, fates.size()),
        () -> assertEquals(16, fates.stream().filter("Kept"::equals).count()),
        () -> assertEquals(28, fates.stream().filter("Reworded"::equals).count()),
        () -> assertEquals(17, fates.stream().filter("New"::equals).count()),
        () -> assertEquals(52, fates.stream().filter("Dropped"::equals).count()),
        () -> assertEquals("29 7 13 9 9 26", figures(page, "Funding and resources")),
        () -> assertEquals("31 1 18 12 6 22", figures(page, "Communication and engagement")),
        () -> assertEquals("19 8 3 8 2 13", figures(page, "Volunteering")),
        () -> assertEquals("23 0 0 23 0 0", figures(page, "Equality and diversity")));
  }

  @ParameterizedTest
  @CsvSource({
    "kent-2009, 102, Would be kept as, 16, Would be reworded as, 34, Would be dropped, 52",
    "kent-2011, 61, Kept from, 16, Reworded from, 28, New in this draft, 17",
  })
  void everyUndertakingSaysItsFateAndLeadsToItsRow(
      String compact, int all, String kept, int k, String reworded, int r, String last, int l)
      throws Exception {
    List<Element> undertakings = undertakings(compact).toList();
    List<Element> fates =
        undertakings.stream().flatMap(each -> each.select(".fate").stream()).toList();
    assertAll(
        () -> assertEquals(all, fates.size()),
        () -> assertEquals(k, begin(fates, kept)),
        () -> assertEquals(r, begin(fates, reworded)),
        () -> assertEquals(l, begin(fates, last)));
    Document changes = page("kent-2011/changes");
    for (Element undertaking : undertakings) {
      String link = undertaking.select(".compare a").attr("href");
      assertTrue(changes.getElementById(link.replaceFirst(".*#", "")) != null, link);
    }
  }

  @Test
  void removedAndAddedWordsAreToldInWords() throws Exception {
    Document page = page("kent-2011/changes");
    assertFalse(page.select(".change del").isEmpty());
    for (Element removed : page.select(".change del")) {
      assertTrue(removed.text().matches("\\[removed: .+]"), removed.text());
    }
    for (Element added : page.select(".change ins")) {
      assertTrue(added.text().matches("\\[added: .+]"), added.text());
    }
    Element stronger = page.getElementById("f-p9");
    assertEquals("[removed: Seek to]", stronger.select("del").text());
  }

  private static long begin(List<Element> fates, String words) {
    return fates.stream().filter(fate -> fate.text().startsWith(words)).count();
  }

  private static String figures(Document page, String code) {
    return page.select("tr:has(th:containsOwn(" + code + ")) td").text();
  }

  private static Stream<Element> undertakings(String compact) throws Exception {
    List<Path> codes =
        FileTree.files(PublishedSite.folder().resolve(compact).resolve("codes"), ".html");
    Document all = new Document("");
    for (Path code : codes) {
      all.appendChildren(Jsoup.parse(Files.readString(code)).select("li.undertaking"));
    }
    return all.select("li.undertaking").stream();
  }

  private static Document page(String path) throws Exception {
    Path page = PublishedSite.folder().resolve(path).resolve("index.html");
    return Jsoup.parse(Files.readString(page));
  }
}
