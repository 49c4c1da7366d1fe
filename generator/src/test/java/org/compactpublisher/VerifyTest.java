package org.compactpublisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.compactpublisher.build.SiteVerification;
import org.compactpublisher.build.VerifyReport;
import org.compactpublisher.build.VerifyRequest;
import org.compactpublisher.fixtures.CommandRun;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.ProcessRun;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.SmallContent;
import org.compactpublisher.fixtures.Unwatched;
import org.compactpublisher.verify.Checker;
import org.compactpublisher.verify.links.LinkChecker;
import org.compactpublisher.verify.nu.HtmlChecker;
import org.compactpublisher.verify.pdf.PdfUaChecker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compact verify} tells which files keep to their standards, and adds that to the site. */
final class VerifyTest {
  private static final String REPORT = "formats/conformance/";
  private static final String PDF = "hertfordshire/downloads/hertfordshire.pdf";

  @TempDir private static Path made;
  @TempDir private Path folder;
  private Path site;

  @BeforeAll
  static void publish() throws IOException {
    SmallContent.write(made.resolve("content"));
    run("build", made.resolve("site")).done();
  }

  @BeforeEach
  void copySite() throws IOException {
    site = folder.resolve("site");
    FileTree.copy(made.resolve("site"), site);
  }

  @Test
  void addsReportThatNextBuildLeavesOut() throws IOException {
    CommandRun run = verify().done();
    assertEquals("", run.err());
    assertTrue(run.out().contains("PDF/UA-1: 4 files, all conform (veraPDF "), run.out());
    JsonNode report = report();
    assertEquals("2026-02-03", report.path("date").asText());
    assertTrue(report.path("conforms").asBoolean());
    Document page = Jsoup.parse(site.resolve(REPORT + "index.html"));
    assertTrue(page.text().contains("Checked on 3 February 2026"), page.text());
    List<String> named = new ArrayList<>();
    report.path("standards").forEach(each -> named.add(each.path("id").asText()));
    assertEquals(
        List.of(
            "html",
            "css",
            "wcag",
            "links",
            "pdf-ua",
            "pdf-a",
            "epub",
            "docx",
            "pef",
            "json-schema",
            "atom",
            "sitemap"),
        named);
    named.add("unchecked");
    assertEquals(named, page.select("h2[id]").eachAttr("id"));
    assertEquals(published(), told(report));
    assertFalse(
        Jsoup.parse(site.resolve("index.html")).select("a[href^=" + REPORT + "]").isEmpty());
    run("build", site).done();
    assertEquals(List.of(), FileTree.differences(made.resolve("site"), site));
  }

  private static Set<String> published() throws IOException {
    return FileTree.files(made.resolve("site"), "").stream()
        .map(file -> made.resolve("site").relativize(file).toString())
        .filter(file -> !file.equals(".published-files"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The files that were checked and those that were not. */
  private static Set<String> told(JsonNode report) {
    Set<String> told = new TreeSet<>();
    report.findValues("path").forEach(path -> told.add(path.asText()));
    report.path("unchecked").forEach(path -> told.add(path.asText()));
    return told;
  }

  @Test
  void reportNamesFileAndMessageOfEachFault() throws IOException {
    plant("hertfordshire/index.html", "</main>", "<p><b>open</p></main>");
    plant("404.html", "</main>", "<p><a href='/nowhere/'>lost</a></p></main>");
    plantUntaggedPdf();
    assertFalse(verifyWith(new HtmlChecker(), new LinkChecker(), new PdfUaChecker()).conforms());
    JsonNode report = report();
    assertFalse(report.path("conforms").asBoolean());
    assertEquals(List.of("hertfordshire/index.html"), faultyFiles(report, "html"));
    assertEquals(List.of("404.html"), faultyFiles(report, "links"));
    assertEquals(List.of(PDF), faultyFiles(report, "pdf-ua"));
    assertTrue(
        Jsoup.parse(site.resolve(REPORT + "index.html"))
            .text()
            .contains("leads nowhere: /nowhere/"));
  }

  @Test
  void tellsFaultsOfSiteWithoutPages() throws IOException {
    site = folder.resolve("pdf");
    run("build", site, "--formats", "pdf").done();
    assertFalse(Files.exists(site.resolve("index.html")));
    CommandRun sound = verify().done();
    assertTrue(sound.out().contains("PDF/A-2a: 2 files, all conform"), sound.out());
    assertTrue(sound.out().contains("No report was added: "), sound.out());
    plantUntaggedPdf();
    CommandRun faulty = verify();
    assertEquals(1, faulty.code(), faulty.err());
    assertTrue(faulty.err().contains("error: [pdf-ua] "), faulty.err());
    assertTrue(faulty.err().contains("    in " + PDF + "\n"), faulty.err());
  }

  @Test
  void saysThatChromiumIsMissing() throws Exception {
    List<String> command = new ArrayList<>(List.of(java(), "-jar", jar(), "verify"));
    command.addAll(arguments(site));
    ProcessRun run = ProcessRun.start(folder, Map.of("CHROMIUM", folder + "/gone"), command).end();
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().startsWith("error: there is no '" + folder + "/gone' here"), run.err());
    assertTrue(run.err().contains("hint: install Chromium (Debian: apt-get install "), run.err());
    assertFalse(Files.exists(site.resolve(REPORT)));
  }

  @Test
  void saysThatTheCheckersAreMissing() throws Exception {
    Path program = folder.resolve("program");
    Files.createDirectories(program);
    Files.copy(Path.of(jar()), program.resolve("compact-publisher.jar"));
    FileTree.copy(Repository.target("lib"), program.resolve("lib"));
    List<String> command = new ArrayList<>(List.of(java(), "-jar"));
    command.addAll(List.of(program.resolve("compact-publisher.jar").toString(), "verify"));
    command.addAll(arguments(site));
    ProcessRun run = ProcessRun.start(folder, Map.of(), command).end();
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().startsWith("error: the checkers are not here: "), run.err());
  }

  @Test
  void refusesWhatIsNoPublishedSite() throws IOException {
    Files.delete(site.resolve(".published-files"));
    CommandRun run = verify();
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("error: there is no published site in "), run.err());
  }

  private void plant(String file, String sound, String faulty) throws IOException {
    Path page = site.resolve(file);
    String text = Files.readString(page);
    assertTrue(text.contains(sound), sound);
    Files.delete(page);
    Files.writeString(page, text.replace(sound, faulty));
  }

  private void plantUntaggedPdf() throws IOException {
    try (PDDocument untagged = new PDDocument()) {
      untagged.addPage(new PDPage());
      untagged.save(site.resolve(PDF).toFile());
    }
  }

  /** The rest of the command is as it is for every checker, and each of them takes its time. */
  private VerifyReport verifyWith(Checker... checkers) throws IOException {
    Path content = made.resolve("content");
    Path theme = Repository.root().resolve("themes/default");
    VerifyRequest request =
        new VerifyRequest(
            content, "content", theme, "themes/default", site, LocalDate.of(2026, 2, 3));
    return SiteVerification.run(request, List.of(checkers), new Unwatched());
  }

  private static List<String> faultyFiles(JsonNode report, String standard) {
    List<String> faulty = new ArrayList<>();
    for (JsonNode each : report.path("standards")) {
      if (each.path("id").asText().equals(standard)) {
        for (JsonNode file : each.path("files")) {
          if (!file.path("faults").isEmpty()) {
            faulty.add(file.path("path").asText());
          }
        }
      }
    }
    return faulty;
  }

  private JsonNode report() throws IOException {
    return new ObjectMapper().readTree(site.resolve(REPORT + "report.json").toFile());
  }

  private CommandRun verify() {
    return run("verify", site, "--date", "2026-02-03");
  }

  private static CommandRun run(String command, Path site, String... more) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(arguments(site));
    all.addAll(List.of(more));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static List<String> arguments(Path site) {
    return List.of(
        "--content",
        made.resolve("content").toString(),
        "--theme",
        Repository.root().resolve("themes/default").toString(),
        "--out",
        site.toString());
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String jar() {
    return Repository.target("compact-publisher.jar").toString();
  }
}
