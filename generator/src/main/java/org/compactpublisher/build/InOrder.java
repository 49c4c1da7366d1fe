package org.compactpublisher.build;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same work for each of many things, several at once, and hands the results on in the
 * order of the things. No more results exist at a time than there are workers.
 */
final class InOrder {
  private InOrder() {}

  /** Takes a result; may write it to disk. */
  @FunctionalInterface
  interface Taker<R> {
    void take(R result) throws IOException;
  }

  /**
   * Runs the work.
   *
   * @param jobs how many workers, 1 or more
   * @throws IOException if a result cannot be taken
   */
  static <T, R> void run(List<T> things, int jobs, Function<T, R> work, Taker<R> taker)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(jobs, InOrder::worker);
    try {
      Deque<Future<R>> ahead = new ArrayDeque<>();
      Iterator<T> waiting = things.iterator();
      while (waiting.hasNext() || !ahead.isEmpty()) {
        while (waiting.hasNext() && ahead.size() < jobs) {
          T thing = waiting.next();
          ahead.add(workers.submit(() -> work.apply(thing)));
        }
        taker.take(result(ahead.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "compact");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the build was interrupted", interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }
}
