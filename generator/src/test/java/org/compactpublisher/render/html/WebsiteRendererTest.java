package org.compactpublisher.render.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.SiteSet;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.SampleDocuments;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Format;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.render.Use;
import org.compactpublisher.source.Checked;
import org.compactpublisher.theme.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The website and the large-print page of documents that hold every kind of block and inline. */
final class WebsiteRendererTest {
  private static final SiteSet NOTHING_GATHERED =
      new SiteSet(List.of(), List.of(), List.of(), List.of());
  private static final String CODE = SampleDocuments.OLD + "/codes/funding/index.html";
  private static final String PRINT = SampleDocuments.OLD + "/print/index.html";
  private static final String LARGE_PRINT = SampleDocuments.OLD + "/large-print/index.html";

  private final RenderContext context = SampleDocuments.context(theme());
  private final Map<String, OutputFile> files = publish();

  @Test
  void headingsSkipNoLevel() {
    for (String page : pages()) {
      int before = 0;
      for (Element heading : read(page).select("h1, h2, h3, h4, h5, h6")) {
        int level = Integer.parseInt(heading.tagName().substring(1));
        assertTrue(level <= before + 1, () -> page + ": " + heading);
        before = level;
      }
      assertEquals(1, read(page).select("h1").size(), page);
    }
  }

  @Test
  void idsAreUnique() {
    for (String page : pages()) {
      Set<String> ids = new HashSet<>();
      read(page)
          .select("[id]")
          .forEach(element -> assertTrue(ids.add(element.id()), page + element.id()));
    }
  }

  @Test
  void landmarksHaveDifferentNames() {
    for (String page : pages()) {
      Set<String> names = new HashSet<>();
      for (Element landmark : read(page).select("nav")) {
        assertTrue(names.add(landmark.attr("aria-label") + landmark.attr("aria-labelledby")), page);
      }
    }
  }

  @Test
  void nothingOfJavaIsShown() {
    for (String page : pages()) {
      String text = read(page).text();
      assertFalse(text.matches("(?s).*(Optional\\[|\\w+\\[\\w+=|\\{count\\}|\\{name\\}).*"), page);
    }
  }

  @Test
  void neitherScriptsNorStylesStandInPages() {
    for (String page : pages()) {
      assertEquals(
          List.of(), read(page).select("script:not([src]), style, [style], [onclick]"), page);
    }
  }

  @Test
  void undertakingHasItsIdItsLinkAndItsCitation() {
    Element undertaking = read(CODE).getElementById("f-p2");
    assertEquals("#f-p2", undertaking.selectFirst(".undertaking-id a").attr("href"));
    assertEquals(
        "Riverside Compact 2009, F-P2"
            + " https://compacts.example/riverside-2009/codes/funding/#f-p2",
        undertaking.selectFirst(".citation p").text());
    assertEquals(
        "Would be kept as F-P2 in Riverside 2011", undertaking.selectFirst(".fate p").text());
    assertEquals(
        "../../../riverside-2011/codes/funding/index.html#f-p2",
        undertaking.selectFirst(".fate a").attr("href"));
  }

  @Test
  void onePageVersionsLinkToThemselves() {
    for (String page : List.of(PRINT, LARGE_PRINT)) {
      Document document = read(page);
      assertEquals("#f-v1", document.select("a:contains(our first promise)").attr("href"), page);
      assertEquals("#full-cost-recovery", document.select("a.term").attr("href"), page);
      assertEquals(
          "Funding and resources",
          document.select("h2#part-codes-funding").text().replace("Part 4 ", ""));
    }
  }

  @Test
  void notFoundPageLinksFromTheRoot() {
    for (Element link : read("404.html").select("a[href], link[href]")) {
      assertTrue(link.attr("href").matches("(/|#|mailto:|https:).*"), link.outerHtml());
    }
  }

  @Test
  void largePrintAloneLinksToNoWebsite() {
    RenderContext alone =
        new RenderContext(context.site(), context.theme(), List.of("large-print"), context.date());
    List<OutputFile> made = new ArrayList<>();
    made.addAll(
        new LargePrintRenderer()
            .render(SampleDocuments.older(), alone)
            .value()
            .orElseThrow()
            .files());
    made.addAll(
        new LargePrintRenderer().renderSite(NOTHING_GATHERED, alone).value().orElseThrow().files());
    Set<String> paths = new HashSet<>(made.stream().map(OutputFile::path).toList());
    assertTrue(paths.contains("assets/fonts.css"), paths::toString);
    assertTrue(paths.contains(SampleDocuments.OLD + "/images/partners.svg"), paths::toString);
    Document page = Jsoup.parse(text(made.get(0)));
    for (Element link : page.select("a[href]")) {
      assertTrue(
          link.attr("href")
              .matches(
                  "#.*|mailto:.*|https:.*|\\.\\./\\.\\./riverside-2011/large-print/index.html#.*"),
          link.outerHtml());
    }
  }

  @Test
  void offersOnlyWhatIsMade() {
    Rendered website =
        new WebsiteRenderer().render(SampleDocuments.older(), context).value().orElseThrow();
    assertEquals(
        List.of(new Format("print", Use.PRINT)),
        website.downloads().stream().map(made -> made.format()).toList());
    Document home = Jsoup.parse(text(website.files().get(0)));
    assertEquals(1, home.select(".downloads li").size());
  }

  @Test
  void sameDocumentsGiveSameBytes() {
    publish()
        .forEach((path, file) -> assertArrayEquals(files.get(path).bytes(), file.bytes(), path));
  }

  private Map<String, OutputFile> publish() {
    Map<String, OutputFile> made = new TreeMap<>();
    for (Renderer renderer : List.of(new LargePrintRenderer(), new WebsiteRenderer())) {
      for (DocumentSet documents : List.of(SampleDocuments.older(), SampleDocuments.newer())) {
        keep(renderer.render(documents, context), made);
      }
      keep(renderer.renderSite(NOTHING_GATHERED, context), made);
    }
    return made;
  }

  private static void keep(Checked<Rendered> rendered, Map<String, OutputFile> made) {
    assertEquals(List.of(), rendered.diagnostics());
    rendered.value().orElseThrow().files().forEach(file -> made.put(file.path(), file));
  }

  private List<String> pages() {
    return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  private Document read(String path) {
    return Jsoup.parse(text(files.get(path)));
  }

  private static String text(OutputFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private static Theme theme() {
    return Theme.load(
            Repository.root().resolve("themes/default"), "themes/default", List.of("en-GB"))
        .value()
        .orElseThrow();
  }
}
