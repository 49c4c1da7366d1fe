package org.compactpublisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.compactpublisher.fixtures.CommandRun;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.ProcessRun;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.SmallContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compact verify} tells which files keep to their standards, and adds that to the site. */
final class VerifyTest {
  private static final String REPORT = "formats/conformance/";

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
    assertTrue(run.out().contains("PDF/UA-1: 2 files, all conform (veraPDF "), run.out());
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
    assertEquals(named, page.select("h2[id]").eachAttr("id"));
    assertFalse(
        Jsoup.parse(site.resolve("index.html")).select("a[href^=" + REPORT + "]").isEmpty());
    run("build", site).done();
    assertEquals(List.of(), FileTree.differences(made.resolve("site"), site));
  }

  @Test
  void tellsFileAndMessageOfEachFault() throws IOException {
    plant("hertfordshire/index.html", "</main>", "<p><b>open</p></main>");
    plant("404.html", "</main>", "<p><a href='/nowhere/'>lost</a></p></main>");
    Path pdf = site.resolve("hertfordshire/downloads/hertfordshire.pdf");
    try (PDDocument untagged = new PDDocument()) {
      untagged.addPage(new PDPage());
      untagged.save(pdf.toFile());
    }
    CommandRun run = verify();
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains("[html] "), run.err());
    assertTrue(run.err().contains("    in hertfordshire/index.html"), run.err());
    assertTrue(run.err().contains("[links] leads nowhere: /nowhere/\n    in 404.html"), run.err());
    assertTrue(run.err().contains("[pdf-ua] "), run.err());
    JsonNode report = report();
    assertFalse(report.path("conforms").asBoolean());
    for (JsonNode standard : report.path("standards")) {
      if (standard.path("id").asText().equals("pdf-ua")) {
        assertFalse(standard.path("conforms").asBoolean());
        JsonNode file = standard.path("files").path(1);
        assertEquals("hertfordshire/downloads/hertfordshire.pdf", file.path("path").asText());
        assertTrue(file.path("faults").size() > 1, file.toString());
      }
    }
    assertTrue(
        Jsoup.parse(site.resolve(REPORT + "index.html"))
            .text()
            .contains("leads nowhere: /nowhere/"));
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
