package org.compactpublisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.compactpublisher.fixtures.CommandRun;
import org.compactpublisher.fixtures.ContentCase;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.FolderState;
import org.compactpublisher.fixtures.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command does to the folder that it publishes to, and when it leaves it alone. */
final class PublishingTest {
  @TempDir private Path work;
  private Path content;
  private Path site;

  @BeforeEach
  void layOut() throws IOException {
    content = work.resolve("content");
    site = work.resolve("public/site");
    FileTree.copy(ContentCase.base(), content);
  }

  @Test
  void publishesToFolderThatDoesNotExist() throws IOException {
    CommandRun run = build().done();
    assertTrue(run.out().endsWith("Published " + files().size() + " files to " + site + "\n"));
    assertEquals(List.of("site"), names(site.getParent()));
  }

  @Test
  void leavesUnchangedFilesUntouched() throws IOException {
    build().done();
    FolderState before = FolderState.of(site);
    build().done();
    assertEquals(List.of(), FolderState.of(site).changedSince(before), "published twice");
    change("compacts/beta/undertakings/joint.yaml", "Meet twice a year.", "Meet every month.");
    build().done();
    assertEquals(
        List.of(
            "beta/changes/index.html",
            "beta/print/index.html",
            "beta/undertakings/joint/index.html",
            "search/beta.json"),
        FolderState.of(site).changedSince(before));
  }

  @Test
  void carriesOverWhatBelongsToTheFolder() throws IOException {
    build().done();
    for (String name : List.of("README.md", "CNAME", ".nojekyll", ".git/config")) {
      Files.createDirectories(site.resolve(name).getParent());
      Files.writeString(site.resolve(name), "kept");
    }
    build().done();
    for (String name : List.of("README.md", "CNAME", ".nojekyll", ".git/config")) {
      assertEquals("kept", Files.readString(site.resolve(name)), name);
    }
  }

  @Test
  void carriesOverEmptyFoldersOfGit() throws IOException {
    build().done();
    Files.createDirectories(site.resolve(".git/refs/heads"));
    build().done();
    assertTrue(Files.isDirectory(site.resolve(".git/refs/heads")));
  }

  @Test
  void refusesFileInPlaceOfTheFolder() throws IOException {
    Files.createDirectories(site.getParent());
    Files.writeString(site, "years of work");
    CommandRun run = build();
    assertEquals(2, run.code());
    assertEquals(
        "error: '"
            + site
            + "' is not a folder that can be replaced\n"
            + "    hint: name another folder with --out; nothing was changed\n",
        run.err());
    assertEquals("years of work", Files.readString(site));
  }

  @Test
  void refusesTheRootOfTheDisk() throws IOException {
    site = Path.of("/");
    CommandRun run = build();
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("error: '/' is not a folder that can be replaced"), run.err());
  }

  @Test
  void refusesAddressThatIsNone() throws IOException {
    for (String url :
        List.of("https://a.example/%zz", "https://[a.example", "https://a.example/?x")) {
      CommandRun run = build("--base-url", url);
      assertEquals(2, run.code(), url);
      assertTrue(run.err().startsWith("'" + url + "' is not "), run.err());
    }
  }

  @Test
  void keepsNotesOnWithdrawnIdsWhereverTheyStand() throws IOException {
    Path record = content.resolve("compacts/beta/published.yaml");
    String noted = "gone: # by vote\n  - id: J9\n    note: Withdrawn in 2012.\n";
    Files.writeString(record, noted + Files.readString(record));
    check().done();
    check("--record").done();
    String written = Files.readString(record);
    assertTrue(written.endsWith(noted), written);
    check("--record").done();
    assertEquals(written, Files.readString(record));
  }

  @Test
  void readsLongRunsOfSpacesInTime() throws IOException {
    String spaces = " ".repeat(20_000);
    change(
        "compacts/alpha/sections/history.md",
        "It began with a grant.",
        "It began with a grant.\n\n## a" + spaces + "b\n\n{{" + spaces + "x");
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check().done());
  }

  @Test
  void takesAwayWhatIsNoLongerPublished() throws IOException {
    build().done();
    assertTrue(Files.exists(site.resolve("alpha/index.html")));
    build("--only", "beta").done();
    assertFalse(Files.exists(site.resolve("alpha")));
  }

  @Test
  void refusesFolderWithFilesOfOthers() throws IOException {
    build().done();
    Files.writeString(site.resolve("beta/thesis.txt"), "years of work");
    FolderState before = FolderState.of(site.getParent());
    CommandRun run = build();
    assertEquals(2, run.code());
    assertEquals(
        "error: '"
            + site
            + "' holds files that were not published from here, such as 'beta/thesis.txt' (1 in"
            + " all)\n"
            + "    hint: choose another folder with --out, or move these files away; nothing was"
            + " changed\n",
        run.err());
    assertEquals(List.of(), FolderState.of(site.getParent()).changedSince(before));
  }

  @Test
  void refusesHomeOfOthers() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("letter.docx"), "Dear council");
    FolderState before = FolderState.of(site.getParent());
    assertEquals(2, build().code());
    assertEquals(List.of(), FolderState.of(site.getParent()).changedSince(before));
  }

  @Test
  void failsWithoutTraceWhereNothingCanBeWritten() throws IOException {
    Files.writeString(work.resolve("public"), "a file, not a folder");
    CommandRun run = build();
    assertEquals(3, run.code());
    assertTrue(run.err().startsWith("error: the disk "), run.err());
    assertNoTrace(run);
    assertEquals("a file, not a folder", Files.readString(work.resolve("public")));
  }

  @Test
  void explainsContentThatIsAFile() throws IOException {
    FileTree.delete(content);
    Files.writeString(content, "title: Not a folder\n");
    CommandRun run = build();
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("error: there is no folder '"), run.err());
    assertNoTrace(run);
  }

  @Test
  void explainsFolderInPlaceOfAFile() throws IOException {
    Files.delete(content.resolve("site.yaml"));
    Files.createDirectories(content.resolve("site.yaml"));
    CommandRun run = build();
    assertEquals(1, run.code());
    assertTrue(run.err().contains("[FILE-003]"), run.err());
  }

  @Test
  void passesOverLinksThatLeadNowhereOrInACircle() throws IOException {
    Files.createSymbolicLink(content.resolve("compacts/alpha/lost.yaml"), work.resolve("lost"));
    Files.createSymbolicLink(content.resolve("compacts/alpha/round"), content);
    build().done();
  }

  @Test
  void refusesSecondBuildAtTheSameTime() throws IOException {
    build().done();
    FolderState before = FolderState.of(site.getParent());
    Path lockFile = site.resolveSibling(".site.lock");
    try (FileChannel other =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = other.lock()) {
      CommandRun run = build();
      assertEquals(2, run.code());
      assertEquals(
          "error: another build is publishing to '" + site + "'\n    hint: wait until it is done\n",
          run.err());
      assertTrue(lock.isValid());
    }
    Files.delete(lockFile);
    assertEquals(List.of(), FolderState.of(site.getParent()).changedSince(before));
    build().done();
  }

  private CommandRun check(String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", "--content", content.toString()));
    arguments.addAll(List.of(more));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  private CommandRun build(String... more) {
    List<String> arguments = new ArrayList<>(List.of("build", "--formats", "html", "--content"));
    arguments.addAll(List.of(content.toString(), "--out", site.toString()));
    arguments.addAll(List.of("--theme", Repository.root().resolve("themes/default").toString()));
    arguments.addAll(List.of(more));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = content.resolve(file);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }

  private List<Path> files() {
    return FileTree.files(site, "").stream()
        .filter(file -> !file.endsWith(".published-files"))
        .toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static void assertNoTrace(CommandRun run) {
    assertFalse((run.out() + run.err()).contains("\tat "), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }
}
