package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.compactpublisher.fixtures.ProcessRun;
import org.compactpublisher.fixtures.ProcessState;
import org.compactpublisher.fixtures.Program;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is told to end, as by a server that cancels a job, leaves nothing behind. */
final class StoppedRunTest {
  private static final int TOLD_TO_END = 128 + 15;

  /** It reads for ever, with the help of a program of its own. */
  private static final String VOICE =
      "formats:\n  speech:\n    command: [sh, -c, 'sleep 300 & wait', '{text}', '{sound}']\n";

  @TempDir private Path work;
  private Path content;
  private Path temporary;

  @BeforeEach
  void layContent() throws IOException {
    content = SmallContent.write(work.resolve("content"));
    temporary = Files.createDirectory(work.resolve("temporary"));
  }

  @Test
  void buildLeavesNoVoice() throws Exception {
    Files.writeString(content.resolve("site.yaml"), VOICE, StandardOpenOption.APPEND);
    assertLeavesNothing(List.of("build", "--formats", "audio"), "compact-speech", "text.txt", 2);
    assertFalse(Files.exists(site()));
  }

  @Test
  void verifyLeavesNoBrowser() throws Exception {
    Program.publish(content, site());
    assertLeavesNothing(List.of("verify"), "chromium", "DevToolsActivePort", 3);
  }

  /**
   * Stops a run once its child has made a file in its folder.
   *
   * @param processes how many there must be then at least
   */
  private void assertLeavesNothing(List<String> command, String name, String file, int processes)
      throws Exception {
    Process run = start(command).process();
    List<ProcessHandle> children = List.of();
    while (children.size() < processes || folders(name, file).isEmpty()) {
      assertTrue(run.isAlive(), "it has ended before it was stopped");
      Thread.sleep(10);
      children = run.descendants().toList();
    }
    run.destroy();
    assertEquals(TOLD_TO_END, run.waitFor());
    assertEquals(List.of(), children.stream().filter(ProcessState::runs).toList());
    assertEquals(List.of(), ProcessState.running(temporary.toString()).toList());
    assertEquals(List.of(), folders(name, ""));
  }

  private ProcessRun.Started start(List<String> command) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                Repository.target("compact-publisher.jar").toString()));
    all.addAll(command);
    all.addAll(List.of("--content", content.toString(), "--out", site().toString()));
    all.addAll(List.of("--theme", Repository.root().resolve("themes/default").toString()));
    return ProcessRun.start(work, Map.of(), all);
  }

  /** The temporary folders of a name in which there is a file. */
  private List<Path> folders(String name, String file) throws IOException {
    try (Stream<Path> paths = Files.list(temporary)) {
      return paths
          .filter(folder -> folder.getFileName().toString().startsWith(name))
          .filter(folder -> Files.exists(folder.resolve(file)))
          .toList();
    }
  }

  private Path site() {
    return work.resolve("site");
  }
}
