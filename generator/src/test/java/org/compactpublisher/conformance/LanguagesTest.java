package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.compactpublisher.fixtures.BilingualSite;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PdfTags;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.ThemeLabels;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** A site in two languages says which words are in which, and leads from one to the other. */
final class LanguagesTest {
  private static final String WELSH = "cy/alpha/";
  private static final List<String> SPOKEN = List.of("aria-label", "title", "alt", "content");

  @Test
  void everyPdfNamesItsLanguages() throws Exception {
    List<Path> pdfs =
        FileTree.files(BilingualSite.folder(), ".pdf").stream()
            .filter(pdf -> !pdf.toString().matches(".*(response-form|statement-of-intent).*"))
            .toList();
    assertEquals(6, pdfs.size());
    for (Path pdf : pdfs) {
      byte[] bytes = Files.readAllBytes(pdf);
      String other = pdf.toString().contains(WELSH) ? "en-GB" : "cy";
      boolean named = PdfTags.of(bytes).text().contains("Span lang=" + other);
      assertEquals(!pdf.toString().contains("beta"), named, pdf + " has words in " + other);
    }
    Path downloads = BilingualSite.folder().resolve(WELSH + "downloads");
    assertTrue(Files.exists(downloads.resolve("alpha-cy.pdf")), "named after edition and language");
    assertTrue(Files.exists(downloads.resolve("alpha-cy-large-print.pdf")), "in large print too");
  }

  @Test
  void eachPageLeadsToItselfInTheOtherLanguage() throws Exception {
    for (Path page : FileTree.files(BilingualSite.folder().resolve("cy"), ".html")) {
      assertLeads(page, english(page), "en-GB", "English");
      assertLeads(english(page), page, "cy", "Cymraeg");
    }
  }

  private static void assertLeads(Path from, Path to, String language, String name)
      throws IOException {
    Document page = Jsoup.parse(from);
    Element link = page.selectFirst("header a[hreflang=" + language + "]:contains(" + name + ")");
    assertEquals(to, from.getParent().resolve(link.attr("href")).normalize(), from.toString());
    assertEquals(name + " " + language, link.text() + " " + link.attr("lang"));
    String itself = page.select("link[rel=canonical]").attr("href");
    assertEquals(
        itself,
        page.select("link[hreflang=" + page.select("html").attr("lang") + "]").attr("href"));
    String other = Jsoup.parse(to).select("link[rel=canonical]").attr("href");
    assertEquals(other, page.select("link[hreflang=" + language + "]").attr("href"));
  }

  @Test
  void noEnglishIsSpokenInWelsh() throws Exception {
    Map<String, String> english = unlike("en", "cy");
    for (Path file : FileTree.files(BilingualSite.folder().resolve("cy"), ".html")) {
      Document page = Jsoup.parse(file);
      assertEquals("cy", page.select("html").attr("lang"));
      page.select("[lang^=en]").remove();
      List<String> spoken =
          new TreeSet<>(words(page)).stream().filter(english::containsKey).toList();
      assertEquals(List.of(), spoken, file.toString());
    }
  }

  @Test
  void datesAreWrittenInWelsh() throws IOException, InterruptedException {
    Path home = BilingualSite.folder().resolve(WELSH + "index.html");
    Document page = Jsoup.parse(home);
    List<String> dates = page.select(".history time").eachText();
    assertEquals(List.of("4 Mai 2010", "Mawrth 2010"), dates);
    assertTrue(
        page.select(".status").text().contains("Ionawr 2009"), page.select(".status").text());
    assertTrue(page.select(".foot").text().contains("30 Medi 2011"), page.select(".foot").text());
  }

  private static Path english(Path welsh) throws IOException, InterruptedException {
    Path site = BilingualSite.folder();
    return site.resolve(site.resolve("cy").relativize(welsh).toString());
  }

  /**
   * The words of one language that the other does not have, without those with something put in.
   */
  private static Map<String, String> unlike(String language, String other) throws IOException {
    Path labels = Repository.root().resolve("themes/default/labels");
    Map<String, String> unlike = new TreeMap<>();
    ThemeLabels.read(labels.resolve(language + ".yaml"))
        .forEach((key, word) -> unlike.put(word, key));
    ThemeLabels.read(labels.resolve(other + ".yaml")).values().forEach(unlike::remove);
    return unlike;
  }

  /** Everything on a page that is read out. */
  private static List<String> words(Document page) {
    List<String> words = new ArrayList<>();
    page.nodeStream(TextNode.class).forEach(text -> words.add(text.text().strip()));
    for (String attribute : SPOKEN) {
      page.select("[" + attribute + "]").forEach(element -> words.add(element.attr(attribute)));
    }
    return words;
  }
}
