package org.compactpublisher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.compactpublisher.fixtures.ProcessState;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A child process is gone with all that belongs to it once it is closed. */
final class ChildProcessTest {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final Duration SHORT = Duration.ofMillis(1);

  @Test
  void tellsHowItEnded() throws IOException {
    try (ChildProcess child = started("echo out; echo wrong >&2; exit 7")) {
      assertTrue(child.endsWithin(LONG));
      assertFalse(child.isAlive());
      assertEquals(7, child.exitCode());
      assertEquals("wrong\n", child.said());
    }
  }

  @Test
  void closingEndsWhatItStartedAndDeletesItsFolder() throws IOException {
    Path folder;
    ProcessHandle grandchild;
    try (ChildProcess child = started("sleep 300 & echo $! >part; mv part id; wait")) {
      folder = child.folder();
      while (!Files.exists(folder.resolve("id"))) {
        Thread.onSpinWait();
      }
      String id = Files.readString(folder.resolve("id")).strip();
      grandchild = ProcessHandle.of(Long.parseLong(id)).orElseThrow();
      assertTrue(ProcessState.runs(grandchild));
      assertFalse(child.endsWithin(SHORT));
    }
    assertFalse(ProcessState.runs(grandchild));
    assertFalse(Files.exists(folder));
  }

  // Of a child that is waited for too short a time, one in four is still alive.
  @RepeatedTest(20)
  void closingCleansUpForThoseWhoAreInterruptedToo() throws IOException {
    ChildProcess child = started("sleep 300");
    Thread.currentThread().interrupt();
    child.close();
    assertTrue(Thread.interrupted(), "forgets that it was interrupted");
    assertFalse(Files.exists(child.folder()));
    assertFalse(child.isAlive());
  }

  @Test
  void whatCannotBeStartedLeavesNothing() throws IOException {
    ChildProcess child = ChildProcess.prepare("child");
    try (child) {
      List<String> command = List.of(child.folder().resolve("gone").toString());
      assertThrows(IOException.class, () -> child.start(child.folder(), command));
    }
    assertFalse(Files.exists(child.folder()));
  }

  private static ChildProcess started(String script) throws IOException {
    ChildProcess child = ChildProcess.prepare("child");
    child.start(child.folder(), List.of("/bin/sh", "-c", script));
    return child;
  }
}
