package org.compactpublisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.compactpublisher.fixtures.CommandRun;
import org.compactpublisher.fixtures.Conformance;
import org.compactpublisher.fixtures.ContentCase;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.verify.links.LinkChecker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was published once keeps its address, however the content is changed and published again.
 */
final class AddressesTest {
  private static final String CITED = ".undertaking[id], .sub-items li[id], .term-entry[id]";

  @TempDir private Path work;
  private Path alpha;
  private Path site;

  @BeforeEach
  void publish() throws IOException {
    FileTree.copy(ContentCase.base(), work.resolve("content"));
    alpha = work.resolve("content/compacts/alpha");
    site = work.resolve("site");
    change(
        "codes/funding.yaml",
        "          Pay each grant on time.\n",
        """
                  Pay:
                items:
                  - text: |
                      on time
                  - text: |
                      in full
        """);
    change("sections/history.md", "a grant", "money");
    run("check", "--record");
    run("build", "--formats", "html,large-print", "--out", site.toString(), "--theme", theme());
  }

  @Test
  void everyAddressStillLeadsSomewhere() throws IOException {
    Set<String> before = addresses();
    assertTrue(before.contains("alpha/codes/funding/index.html#f-p1-2"), before.toString());
    moveUndertakingToAnotherCode();
    withdraw("codes/funding.yaml", "(?m)^  - party: joint(\n    .*)*\n", "F-J1");
    renameSection();
    withdraw("glossary.yaml", "(?s)terms:.*", "grant");
    change(
        "glossary.yaml",
        "$",
        """
        terms:
          - id: gift
            term: Gift
            definition: |
              Money for nothing.
            keep: true
        """);
    run("check", "--record");
    run("build", "--formats", "html,large-print", "--out", site.toString(), "--theme", theme());
    assertEquals(List.of(), before.stream().filter(address -> !leadsSomewhere(address)).toList());
    Conformance.assertKept(new LinkChecker(), site);
  }

  @Test
  void recordForgetsNothing() throws IOException {
    moveUndertakingToAnotherCode();
    run("check", "--record");
    String record = Files.readString(alpha.resolve("published.yaml"));
    assertTrue(record.contains("  - codes/funding#F-P1\n"), record);
    assertTrue(record.contains("  - codes/talking#F-P1\n"), record);
  }

  @Test
  void oldRecordLearnsThePages() throws IOException {
    String record = Files.readString(alpha.resolve("published.yaml"));
    change("published.yaml", "codes/funding#", "");
    String old = Files.readString(alpha.resolve("published.yaml"));
    assertTrue(old.contains("\n  - F-P1\n"), old);
    run("check", "--record");
    assertEquals(record, Files.readString(alpha.resolve("published.yaml")));
  }

  private void moveUndertakingToAnotherCode() throws IOException {
    String funding = Files.readString(alpha.resolve("codes/funding.yaml"));
    int from = funding.indexOf("  - party: public-sector");
    int to = funding.indexOf("  - party: joint");
    Files.writeString(
        alpha.resolve("codes/talking.yaml"),
        "title: Talking\nundertakings:\n" + funding.substring(from, to));
    Files.writeString(
        alpha.resolve("codes/funding.yaml"), funding.substring(0, from) + funding.substring(to));
    change("compact.yaml", "  - codes/funding\n", "  - codes/funding\n  - codes/talking\n");
  }

  private void renameSection() throws IOException {
    Files.move(alpha.resolve("sections/history.md"), alpha.resolve("sections/story.md"));
    change("compact.yaml", "sections/history", "sections/story");
    change("../beta/sections/background.md", "sections/history", "sections/story");
    note("  - id: history\n    note: Renamed.\n    moved-to: story\n");
  }

  private void withdraw(String file, String text, String id) throws IOException {
    change(file, text, "");
    note("  - id: " + id + "\n    note: Withdrawn.\n");
    change("../beta/undertakings/joint.yaml", "        follows: .F-J1.\n", "");
  }

  private void note(String note) throws IOException {
    String record = Files.readString(alpha.resolve("published.yaml"));
    String gone = record.contains("gone:") ? "" : "gone:\n";
    Files.writeString(alpha.resolve("published.yaml"), record + gone + note);
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = alpha.resolve(file);
    Files.writeString(path, Files.readString(path).replaceAll(from, to));
  }

  private void run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--content", work.resolve("content").toString()));
    all.addAll(List.of(arguments));
    CommandRun.of(all.toArray(String[]::new)).done();
  }

  private static String theme() {
    return Repository.root().resolve("themes/default").toString();
  }

  /** Every page, and everything on it that is cited. */
  private Set<String> addresses() throws IOException {
    Set<String> addresses = new TreeSet<>();
    for (Path page : FileTree.files(site, ".html")) {
      String path = site.relativize(page).toString().replace('\\', '/');
      addresses.add(path);
      for (Element cited : Jsoup.parse(page).select(CITED)) {
        addresses.add(path + "#" + cited.id());
      }
    }
    return addresses;
  }

  private boolean leadsSomewhere(String address) {
    String[] parts = address.split("#", 2);
    Path page = site.resolve(parts[0]);
    try {
      return Files.exists(page)
          && (parts.length == 1 || Jsoup.parse(page).getElementById(parts[1]) != null);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
