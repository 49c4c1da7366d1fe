package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.ProcessRun;
import org.compactpublisher.fixtures.Program;
import org.compactpublisher.fixtures.SmallContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that is killed at any moment leaves the old site or the new one, whole. */
final class KillTest {
  @TempDir private static Path work;
  private static Path newContent;
  private static Path oldSite;
  private static Path newSite;

  private Path site;
  private Path staging;
  private Path previous;

  @BeforeAll
  static void publishOldAndNew() throws Exception {
    oldSite = work.resolve("old");
    newSite = work.resolve("new");
    newContent = SmallContent.writeChanged(work.resolve("new-content"));
    Program.publish(SmallContent.write(work.resolve("old-content")), oldSite);
    Program.publish(newContent, newSite);
    assertFalse(FileTree.differences(oldSite, newSite).isEmpty(), "both sites are the same");
  }

  @BeforeEach
  void layOldSite() throws IOException {
    Path folder = Files.createTempDirectory(work, "killed");
    site = folder.resolve("site");
    staging = folder.resolve(".site.next");
    previous = folder.resolve(".site.previous");
    FileTree.copy(oldSite, site);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 100})
  void killedWhileStaging(int milliseconds) throws Exception {
    killWhen(() -> Files.exists(staging), milliseconds);
    assertOldOrNew();
    assertNextBuildRecovers();
  }

  @Test
  void killedBeforeTheFirstRename() throws Exception {
    FileTree.copy(newSite, staging);
    assertNextBuildRecovers();
  }

  @Test
  void killedBetweenTheTwoRenames() throws Exception {
    Files.move(site, previous);
    FileTree.copy(newSite, staging);
    assertNextBuildRecovers();
  }

  @Test
  void killedAfterTheSecondRename() throws Exception {
    Files.move(site, previous);
    FileTree.copy(newSite, site);
    assertNextBuildRecovers();
  }

  /** It ends for want of a browser, when it has opened the site. */
  @Test
  void oldSiteComesBackWhenItIsVerified() throws Exception {
    Files.move(site, previous);
    FileTree.copy(newSite, staging);
    ProcessRun run = Program.startVerifyWithoutBrowser(newContent, site).end();
    assertTrue(run.err().startsWith("error: there is no 'no-browser' here"), run.err());
    assertEquals(List.of(), FileTree.differences(oldSite, site));
    assertFalse(Files.exists(previous), "a previous site is left");
  }

  @Test
  void oldSiteComesBackWhenNextBuildFails() throws Exception {
    Files.move(site, previous);
    FileTree.copy(newSite, staging);
    Path faulty = Files.createDirectories(site.resolveSibling("faulty"));
    Files.writeString(faulty.resolve("site.yaml"), "no-such-key: 1\n");
    assertEquals(1, Program.startBuild(faulty, site).end().code());
    assertEquals(List.of(), FileTree.differences(oldSite, site));
    assertNothingIsLeft();
  }

  /** Starts a build and kills it so long after a moment. */
  private void killWhen(BooleanSupplier moment, int milliseconds) throws Exception {
    Process process = build().process();
    while (process.isAlive() && !moment.getAsBoolean()) {
      Thread.onSpinWait();
    }
    Thread.sleep(milliseconds);
    assertNotEquals(0, process.destroyForcibly().waitFor(), "it ended before it was killed");
  }

  /** The site, or what the next command will make of it. */
  private void assertOldOrNew() throws IOException {
    Path found = Files.exists(site) ? site : previous;
    assertTrue(Files.exists(found), "the site is gone");
    List<String> fromOld = FileTree.differences(oldSite, found);
    List<String> fromNew = FileTree.differences(newSite, found);
    assertTrue(fromOld.isEmpty() || fromNew.isEmpty(), () -> fromOld + "\n" + fromNew);
  }

  private void assertNextBuildRecovers() throws Exception {
    ProcessRun run = build().end();
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of(), FileTree.differences(newSite, site));
    assertNothingIsLeft();
  }

  private void assertNothingIsLeft() {
    assertFalse(Files.exists(staging), "a staging folder is left");
    assertFalse(Files.exists(previous), "a previous site is left");
  }

  private ProcessRun.Started build() throws IOException {
    return Program.startBuild(newContent, site);
  }
}
