package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PublishedSite;
import org.compactpublisher.fixtures.SearchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search finds what readers ask for, and says so where it does not. */
final class SearchAnswersTest {
  private static final String ROWS = "#page-answers .search-found .undertaking";
  private static final String FOUND = "#page-answers .search-found li";
  private static final String SOME = ".search-some:not([hidden])";

  @ParameterizedTest
  @ValueSource(strings = {"twelve weeks", "12 weeks", "consultation twelve weeks"})
  void findsTheUndertakingsThatNameTwelveWeeksFirst(String query) throws Exception {
    Set<String> promised = new TreeSet<>();
    for (JsonNode row : rows("undertakings")) {
      if (row.get(3).textValue().matches("(?i).*\\b(12|twelve) weeks\\b.*")) {
        promised.add(row.get(3).textValue());
      }
    }
    assertFalse(promised.isEmpty(), "the content promises twelve weeks");
    try (SearchPage page = new SearchPage(PublishedSite.folder())) {
      page.ask(query);
      List<String> texts = page.texts(ROWS + " .search-text");
      assertEquals(promised, new TreeSet<>(texts.subList(0, promised.size())));
      assertTrue(page.texts(ROWS + " mark").contains("12"), "the words are marked");
      assertEquals(List.of(), page.tab().complaints());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"F-P12", "fp12", "f p12"})
  void findsAnUndertakingByItsNumberFirst(String query) throws Exception {
    try (SearchPage page = new SearchPage(PublishedSite.folder())) {
      page.ask(query);
      assertEquals("F-P12", page.texts(ROWS + " .search-id").get(0));
      String link = page.value("document.querySelector('" + ROWS + " a').href");
      assertTrue(link.endsWith("/codes/funding/index.html#f-p12"), link);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "payment in advance, payment-in-advance",
    "campaigning, independence",
    "volunteers’ expenses, volunteer-costs"
  })
  void findsSubjectsFirstAndEveryUndertakingThatIsTaggedWithThem(String query, String subject)
      throws Exception {
    Set<String> tagged = new TreeSet<>();
    for (JsonNode row : rows("undertakings")) {
      row.get(4).forEach(address -> addIf(address, "subjects/" + subject, row, tagged));
    }
    assertFalse(tagged.isEmpty(), "undertakings of " + subject);
    try (SearchPage page = new SearchPage(PublishedSite.folder())) {
      page.ask(query);
      assertEquals("Promises by subject", page.texts("#page-answers h3").get(0));
      String link = page.value("document.querySelector('.search-found a').href");
      assertTrue(link.endsWith("/subjects/" + subject + "/index.html"), link);
      List<String> texts = page.texts(ROWS + " .search-text");
      assertTrue(texts.containsAll(tagged), "" + texts);
      assertEquals(List.of(), page.texts(SOME));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Paul Carter, Signer, kent-2009/foreword/index.html",
    "Robert Hardy, Contact, kent-2009/contacts/index.html#implementation-group",
    "Robert Hardi, Contact, kent-2009/contacts/index.html#implementation-group",
    "Age Concern, Signatory, west-kent/signatories/index.html#letter-a",
    "Kent Probation, Partner, kent-2009/who-is-involved/index.html#public-sector"
  })
  void findsPeopleAndOrganisationsWhereTheyStand(String query, String role, String place)
      throws Exception {
    try (SearchPage page = new SearchPage(PublishedSite.folder())) {
      page.ask(query);
      assertEquals("People and organisations", page.texts("#page-answers h3").get(0));
      String first = "#page-answers .search-found li";
      assertTrue(page.texts(first + " .search-where").get(0).startsWith(role + ", "));
      String link = page.value("document.querySelector('" + first + " a').href");
      assertTrue(link.endsWith("/" + place), link);
      assertEquals(List.of(), page.tab().complaints());
    }
  }

  @Test
  void namesLeadToPlacesThatAreThere() throws Exception {
    int names = 0;
    for (Path data : FileTree.files(PublishedSite.folder().resolve("search"), ".json")) {
      JsonNode file = new ObjectMapper().readTree(data.toFile());
      Path compact =
          PublishedSite.folder().resolve(data.getFileName().toString().replace(".json", ""));
      for (JsonNode row : file.get("names")) {
        String address = file.get("documents").get(row.get(0).intValue()).get(0).textValue();
        String page = Files.readString(compact.resolve(address).resolve("index.html"));
        String id = row.get(1).textValue();
        assertTrue(id.isEmpty() || page.contains(" id=\"" + id + "\""), row + " in " + address);
        names++;
      }
    }
    assertTrue(names > 100, names + " names");
  }

  @Test
  void saysWhenNothingHasAllWordsAndShowsWhatHasMost() throws Exception {
    try (SearchPage page = new SearchPage(PublishedSite.folder())) {
      page.ask("organisations will be consulted at least twelve weeks");
      String said = "Nothing has all of these words. These have some of them:";
      assertEquals(List.of(said), page.texts(SOME));
      page.waitFor("document.getElementById('page-count').textContent.includes('result')");
      assertEquals(
          said + " " + page.texts(FOUND).size() + " results",
          page.texts("#page-count").get(0),
          "it is told");
      List<String> texts = page.texts(FOUND);
      assertTrue(!texts.isEmpty() && texts.size() <= 10, "" + texts);
      assertTrue(texts.get(0).matches("(?i).*\\b(12|twelve) weeks\\b.*"), texts.get(0));
      page.ask("xylophone zebra quartz twelve");
      assertEquals(List.of(), page.texts(FOUND), "less than half of the words");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"F-P99", "fp 99", "j99"})
  void saysThatANumberIsNotThere(String query) throws Exception {
    try (SearchPage page = new SearchPage(PublishedSite.folder())) {
      page.ask(query);
      assertEquals(
          List.of("No promise has the number “" + query + "”"), page.texts("#page-answers h2"));
      assertEquals(List.of(), page.texts(FOUND));
      assertEquals(
          List.of("Promises and their numbers are in:"),
          page.texts(".search-nothing p:not([hidden])"));
    }
  }

  @Test
  void leavesOutWordsThatSayNothing() throws Exception {
    try (SearchPage page = new SearchPage(PublishedSite.folder())) {
      page.ask("who do I contact");
      List<String> contact = page.texts(FOUND);
      assertEquals(List.of(), page.texts(SOME));
      assertTrue(page.texts(FOUND + " a").contains("Contacts"), "" + contact);
      page.ask("contact");
      assertEquals(contact, page.texts(FOUND));
      page.ask("the");
      List<String> titles = page.texts(FOUND + " > a");
      assertTrue(titles.stream().allMatch(title -> title.matches("(?i).*\\bthe\\b.*")));
      assertEquals(page.texts(FOUND).size(), titles.size(), "in titles and names alone");
    }
  }

  @Test
  void takesAWordForAnotherOnlyWhereNothingIsIt() throws Exception {
    try (SearchPage page = new SearchPage(PublishedSite.folder())) {
      page.ask("Barry");
      assertEquals(Set.of("Barry"), new TreeSet<>(page.texts("#page-answers mark")));
    }
  }

  /** The rows of one kind in the data of every compact. */
  private static List<JsonNode> rows(String kind) throws Exception {
    List<JsonNode> rows = new ArrayList<>();
    for (Path data : FileTree.files(PublishedSite.folder().resolve("search"), ".json")) {
      new ObjectMapper().readTree(data.toFile()).get(kind).forEach(rows::add);
    }
    return rows;
  }

  private static void addIf(JsonNode address, String wanted, JsonNode row, Set<String> texts) {
    if (address.textValue().equals(wanted)) {
      texts.add(row.get(3).textValue());
    }
  }
}
