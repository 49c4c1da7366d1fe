package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PublishedSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
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
        "7 commitments of the 2011 draft would each merge several undertakings of 2009:"
            + " F-V2, F-P13, C-V4, C-P6, C-J2, C-J3 and C-J6",
        "2 undertakings of 2009 would be split: F-V1 into C-V4 and C-J6; C-J5 into C-J3 and C-J5",
        "5 undertakings of 2009 would move to another party: F-J5 to F-P13; F-J7 to F-P13;"
            + " C-V3 to C-J6; C-P8 to C-J2; C-P11 to C-J6",
        "1 undertaking of 2009 would move to another code of practice: F-V1 to C-V4 and C-J6",
        "2 commitments would become stronger, the editors say: F-P9 and F-P10",
        "4 commitments would become weaker, the editors say: F-P11, C-P6, C-P7 and V-P4",
      })
  void mergesSplitsAndMoves(String told) throws Exception {
    assertTrue(page("kent-2011/changes").select(".bullets li").eachText().contains(told), told);
  }

  @ParameterizedTest
  @CsvSource({"changes", "print", "large-print"})
  void whatIsCountedLeadsToItsEntry(String path) throws Exception {
    Document page = page("kent-2011/" + path);
    Elements links = page.select(".fate-key + .bullets a");
    assertEquals(24, links.size());
    for (Element link : links) {
      Element entry = page.getElementById(link.attr("href").replaceFirst(".*#", ""));
      String name = entry.select(".change-line a").last().text();
      assertEquals("2011 " + link.text(), name);
    }
  }

  @Test
  void theListAtTheTopLeadsToEachPartyOfEachCode() throws Exception {
    Document page = page("kent-2011/changes");
    List<String> parties = page.select(".sections ul ul a").eachAttr("href");
    assertEquals(
        page.select("section.changes h3").eachAttr("id").stream().map(id -> "#" + id).toList(),
        parties.stream().map(href -> href.replaceFirst(".*#", "#")).toList());
  }

  @Test
  void rowsAreAsManyAsTheTotalsSay() throws Exception {
    Document page = page("kent-2011/changes");
    List<String> fates = page.select("h4 > .change-fate").stream().map(Element::ownText).toList();
    assertAll(
        () -> assertEquals(61 + 52, fates.size()),
        () -> assertEquals(16, fates.stream().filter("Kept"::equals).count()),
        () -> assertEquals(28, fates.stream().filter("Reworded"::equals).count()),
        () -> assertEquals(17, fates.stream().filter("New"::equals).count()),
        () -> assertEquals(52, fates.stream().filter("Dropped"::equals).count()),
        () -> assertEquals("29 7 13 9 9 26", figures(page, "Funding and resources")),
        () -> assertEquals("31 1 18 12 6 22", figures(page, "Communication and engagement")),
        () -> assertEquals("19 8 3 8 2 13", figures(page, "Volunteering")),
        () -> assertEquals("23 0 0 23 0 0", figures(page, "Equality and diversity")),
        () -> assertEquals("27 4 11 12 5 17", figures(page, "Voluntary and community sector")),
        () -> assertEquals("45 7 17 21 11 33", figures(page, "Public sector")),
        () -> assertEquals("30 5 6 19 1 11", figures(page, "Together")),
        () -> assertEquals("102 16 34 52 17 61", figures(page, "All parties")));
  }

  @ParameterizedTest
  @CsvSource({
    "kent-2009, Would be kept as, 16",
    "kent-2009, Would be reworded as, 20",
    "kent-2009, Would be merged into, 12",
    "kent-2009, Would be split into, 2",
    "kent-2009, Would be dropped in, 52",
    "kent-2011, Kept from, 16",
    "kent-2011, Reworded from, 21",
    "kent-2011, Merged from, 7",
    "kent-2011, New in this draft, 17",
  })
  void everyUndertakingSaysItsFate(String compact, String beginning, int count) throws Exception {
    assertEquals(
        count,
        undertakings(compact)
            .flatMap(each -> each.select(".fate").stream())
            .filter(fate -> fate.text().startsWith(beginning))
            .count());
  }

  @ParameterizedTest
  @CsvSource({"kent-2009, 102, 2", "kent-2011, 61, 0"})
  void everyUndertakingLeadsToEachOfItsEntries(String compact, int all, int more) throws Exception {
    Document changes = page("kent-2011/changes");
    List<Element> undertakings = undertakings(compact).toList();
    assertEquals(all, undertakings.size());
    List<String> ways = new ArrayList<>();
    for (Element undertaking : undertakings) {
      ways.addAll(undertaking.select(".compare a").eachAttr("href"));
      assertFalse(undertaking.select(".compare a").isEmpty(), undertaking.id());
    }
    assertEquals(all + more, ways.size());
    for (String way : ways) {
      assertTrue(changes.getElementById(way.replaceFirst(".*#", "")) != null, way);
    }
  }

  @Test
  void aSplitUndertakingNamesTheEditionInEachLink() throws Exception {
    Element split = page("kent-2009/codes/funding").getElementById("f-v1");
    assertEquals("Would be split into C-V4 and C-J6 in Kent 2011", split.select(".fate p").text());
    assertEquals("C-V4 in Kent 2011", split.select(".fate p a").first().attr("aria-label"));
    assertEquals(
        List.of("Compare with C-V4: F-V1", "Compare with C-J6: F-V1"),
        split.select(".compare a").eachText());
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
