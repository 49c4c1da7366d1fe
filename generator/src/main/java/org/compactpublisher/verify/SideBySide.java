package org.compactpublisher.verify;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Looks at several files at once, as many as this computer has processors. */
final class SideBySide {
  private static final int MOST = 8;

  private SideBySide() {}

  /** What a checker finds, in the order of the files. */
  static List<Fault> faults(FileChecker checker, List<Path> files, Consumer<Path> done)
      throws IOException {
    int processors = Math.min(MOST, Runtime.getRuntime().availableProcessors());
    ExecutorService threads = Executors.newFixedThreadPool(processors);
    try {
      List<Future<List<Fault>>> found = new ArrayList<>();
      for (Path file : files) {
        found.add(threads.submit(() -> faults(checker, file, done)));
      }
      return gathered(found);
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Fault> faults(FileChecker checker, Path file, Consumer<Path> done)
      throws IOException {
    List<Fault> faults =
        checker.messages(file).stream().map(message -> new Fault(file, message)).toList();
    done.accept(file);
    return faults;
  }

  private static List<Fault> gathered(List<Future<List<Fault>>> found) throws IOException {
    List<Fault> faults = new ArrayList<>();
    try {
      for (Future<List<Fault>> each : found) {
        faults.addAll(each.get());
      }
      return faults;
    } catch (ExecutionException fault) {
      throw new IOException(fault.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
