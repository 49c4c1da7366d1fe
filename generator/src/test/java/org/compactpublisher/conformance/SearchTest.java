package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.compactpublisher.fixtures.CommandRun;
import org.compactpublisher.fixtures.ContentCase;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.Keyboard;
import org.compactpublisher.fixtures.OtherReaders;
import org.compactpublisher.fixtures.PublishedSite;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.SearchPage;
import org.compactpublisher.verify.browser.PageInspector;
import org.compactpublisher.verify.browser.ReaderSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers use the search, with the script and without it; {@link SearchAnswersTest} asks it. */
final class SearchTest {
  private static final int MOST_BYTES = 60 * 1024;
  private static final String FIELD = "document.getElementById('page-query')";

  @TempDir private static Path work;

  @Test
  void marksEditionsThatAreSupersededOrInConsultation() throws Exception {
    try (SearchPage page = new SearchPage(invented())) {
      page.ask("grant");
      List<String> compacts = page.texts("#page-answers .search-found .excerpt");
      assertTrue(compacts.stream().anyMatch(text -> text.contains("Superseded")), "" + compacts);
      assertTrue(compacts.stream().anyMatch(text -> text.contains("Consultation draft")));
      assertEquals(
          List.of("Terms explained", "Sections and headings"),
          page.texts("#page-answers .search-other h3"),
          "they come after the undertakings");
    }
  }

  @Test
  void saysWhatToTryWhenNothingIsFound() throws Exception {
    try (SearchPage page = new SearchPage(invented())) {
      page.ask("xylophone");
      assertEquals("Nothing was found for “xylophone”", page.texts("#page-answers h2").get(0));
      assertEquals("false", page.value("document.querySelector('.search-nothing').hidden"));
    }
  }

  @Test
  void loadsNothingBeforeItIsUsed() throws Exception {
    try (SearchPage page = new SearchPage(PublishedSite.folder())) {
      page.tab().open(page.address(""));
      assertEquals(List.of(), requests(page, ".js", ".json"), "the front page has no script");
      page.open("");
      assertEquals(List.of("search.js"), requests(page, ".js", ".json"));
      page.tab().evaluate(FIELD + ".focus()");
      page.waitFor("document.getElementById('page-note').hidden");
      assertTrue(requests(page, ".js", ".json").contains("minisearch.js"));
    }
  }

  @Test
  void worksFromTheKeyboardAndKeepsTheAddress() throws Exception {
    try (SearchPage page = new SearchPage(PublishedSite.folder())) {
      page.open("");
      page.tab().evaluate(FIELD + ".focus()");
      new Keyboard(page.tab()).type("twelve weeks");
      page.waitFor("document.getElementById('page-count').textContent.includes('result')");
      assertEquals("page-query", page.value("document.activeElement.id"), "typing goes on");
      assertEquals("status", page.value("document.getElementById('page-count').role"));
      assertEquals("?q=twelve+weeks", page.value("location.search"));
      new Keyboard(page.tab()).type("\n");
      page.waitFor("document.activeElement.matches('#page-answers h2')");
      assertEquals("Results for “twelve weeks”", page.value("document.activeElement.textContent"));
    }
  }

  @Test
  void showsEverythingInListsWithoutScripts() throws Exception {
    try (SearchPage page = new SearchPage(invented())) {
      OtherReaders.allowScripts(page.tab(), false);
      page.open("?q=grant");
      assertEquals("true", page.value("document.getElementById('page-answers').hidden"));
      assertEquals("false", page.value("document.getElementById('page-note').hidden"));
      assertEquals(List.of("Grant"), page.texts("#page-lists .term-places dt"));
      assertTrue(page.texts("#page-lists .entry .title").contains("Funding"));
    }
  }

  @Test
  void saysSoWhenItCannotBeLoaded() throws Exception {
    Path site = work.resolve("without-data");
    FileTree.copy(invented(), site);
    for (Path data : FileTree.files(site.resolve("search"), ".json")) {
      Files.delete(data);
    }
    try (SearchPage page = new SearchPage(site)) {
      page.open("?q=grant");
      page.waitFor("document.getElementById('page-count').textContent.includes('could not')");
      assertEquals("true", page.value("document.getElementById('page-answers').hidden"));
      assertEquals("false", page.value("document.getElementById('page-note').hidden"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"full cost recovery", "Age Concern", "F-P99", "consulted at least twelve weeks"})
  void resultsAreAccessibleOnWideAndNarrowScreens(String query) throws Exception {
    try (SearchPage page = new SearchPage(PublishedSite.folder())) {
      page.ask(query);
      page.tab().evaluate(PageInspector.scripts(""));
      for (String scheme : List.of("light", "dark")) {
        page.tab().show(ReaderSetting.wide(scheme, scheme, ""));
        assertEquals("[]", page.tab().evaluate("checks.violations()").toString(), scheme);
      }
      page.tab().show(ReaderSetting.PHONE);
      for (String check : List.of("violations", "smallTargets", "sidewaysScroll")) {
        assertEquals("[]", page.tab().evaluate("checks." + check + "()").toString(), check);
      }
    }
  }

  /** As hosts send it: library, scripts and the data of every compact, each compressed. */
  @Test
  void staysLight() throws Exception {
    int bytes = 0;
    for (String folder : List.of("search", "assets/search")) {
      for (Path file : FileTree.files(PublishedSite.folder().resolve(folder), "")) {
        bytes += file.toString().matches(".*\\.(js|json)") ? compressed(file) : 0;
      }
    }
    assertTrue(bytes > 0 && bytes < MOST_BYTES, bytes + " bytes");
  }

  @Test
  void libraryIsNamedWithItsVersionWhereItIsExplained() throws IOException {
    Path themes = Repository.root().resolve("themes");
    Path folder = themes.resolve("default/html/assets/search");
    String first = Files.readAllLines(folder.resolve("minisearch.js")).get(0);
    String version = first.replaceFirst("(?s).*?(MiniSearch) ([\\d.]+).*", "$2");
    String guide = Files.readString(themes.resolve("README.md"));
    assertTrue(guide.contains(") " + version + " (MIT"), version);
    assertTrue(guide.contains("minisearch@" + version + " "), version);
    assertTrue(Files.readString(folder.resolve("MINISEARCH-LICENSE.txt")).contains("Luca Ongaro"));
  }

  private static synchronized Path invented() throws IOException {
    Path site = work.resolve("invented");
    if (!Files.exists(site)) {
      String theme = Repository.root().resolve("themes/default").toString();
      String content = ContentCase.base().toString();
      CommandRun.of(
              "build",
              "--content",
              content,
              "--theme",
              theme,
              "--formats",
              "html",
              "--out",
              site.toString())
          .done();
    }
    return site;
  }

  private static List<String> requests(SearchPage page, String... endings) {
    return page.tab().requests().stream()
        .filter(request -> List.of(endings).stream().anyMatch(request::endsWith))
        .map(request -> request.substring(request.lastIndexOf('/') + 1))
        .toList();
  }

  private static int compressed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Files.readAllBytes(file));
    }
    return bytes.size();
  }
}
