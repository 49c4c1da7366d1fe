package org.compactpublisher.process;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A program that runs beside ours and has a temporary folder of its own. Once it is closed, or our
 * program is told to end, neither it nor what it started nor the folder is left.
 */
public final class ChildProcess implements AutoCloseable {
  private static final String MESSAGES = "messages.txt";
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(10);

  private final Path folder;
  private final Thread atEndOfProgram = new Thread(this::end, "child process");
  private Optional<Process> process = Optional.empty();
  private boolean over;

  private ChildProcess(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder for a program that is to be started.
   *
   * @param name with which that of the folder begins
   */
  public static ChildProcess prepare(String name) throws IOException {
    ChildProcess child = new ChildProcess(Files.createTempDirectory(name));
    try {
      Runtime.getRuntime().addShutdownHook(child.atEndOfProgram);
      return child;
    } catch (IllegalStateException ending) {
      child.end();
      throw new InterruptedIOException("the program is being ended");
    }
  }

  /** Its own folder. */
  public Path folder() {
    return folder;
  }

  /**
   * Starts the program, which is told nothing more and whose output is thrown away.
   *
   * @param place where it runs
   * @throws IOException if it cannot be started
   */
  public synchronized void start(Path place, List<String> command) throws IOException {
    if (over) {
      throw new InterruptedIOException("the program is being ended");
    }
    Process started =
        new ProcessBuilder(command)
            .directory(place.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(folder.resolve(MESSAGES).toFile())
            .start();
    process = Optional.of(started);
    started.getOutputStream().close();
  }

  /** Whether it ends by itself in that time. */
  public boolean endsWithin(Duration limit) throws InterruptedIOException {
    try {
      return running().waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return running().isAlive();
  }

  /** With what code it ended. */
  public int exitCode() {
    return running().exitValue();
  }

  /** What it has printed to standard error, or nothing when it is over. */
  public synchronized String said() throws IOException {
    return over
        ? ""
        : new String(Files.readAllBytes(folder.resolve(MESSAGES)), StandardCharsets.UTF_8);
  }

  private synchronized Process running() {
    return process.orElseThrow();
  }

  /** Ends it and all that it started, if they have not ended, and deletes the folder. */
  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(atEndOfProgram);
    } catch (IllegalStateException ending) {
      // It will find nothing to do.
    }
  }

  private synchronized void end() {
    if (!over) {
      over = true;
      // Whoever is interrupted must clean up all the same.
      boolean interrupted = Thread.interrupted();
      process.ifPresent(ChildProcess::endTree);
      // Windows holds the files of a process for a moment longer; what stays is the system's.
      await(() -> deleted(folder));
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void endTree(Process process) {
    List<ProcessHandle> tree =
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    tree.forEach(ProcessHandle::destroyForcibly);
    await(() -> !process.isAlive() && tree.stream().noneMatch(ChildProcess::runs));
  }

  /**
   * A process that has ended counts as alive until its parent asks how it ended. Java asks about
   * our child; about the child's own, in a container nobody may ever do. They have no command any
   * more.
   */
  private static boolean runs(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private static boolean deleted(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
      return true;
    } catch (IOException | UncheckedIOException inTheWay) {
      return false;
    }
  }

  private static void await(BooleanSupplier done) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!done.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
