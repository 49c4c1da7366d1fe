package org.compactpublisher.verify.browser;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.compactpublisher.verify.Fault;

/** Looks at many pages in a few tabs at once. */
public final class Tabs {
  private static final int LEAST = 2;
  private static final int MOST = 8;

  private final Chromium browser;
  private final PageServer server;
  private final String scripts;

  /**
   * Looks at the pages of a server.
   *
   * @param scripts that add to the checks; may be empty
   */
  public Tabs(Chromium browser, PageServer server, String scripts) {
    this.browser = browser;
    this.server = server;
    this.scripts = scripts;
  }

  /**
   * What is wrong with the pages.
   *
   * @param done is told each page that has been looked at, from several threads
   */
  public List<Fault> faults(List<Path> pages, PageCheck check, Consumer<Path> done)
      throws IOException {
    Queue<Path> left = new ConcurrentLinkedQueue<>(pages);
    int tabs = Math.max(LEAST, Math.min(MOST, Runtime.getRuntime().availableProcessors()));
    ExecutorService threads = Executors.newFixedThreadPool(tabs);
    List<Fault> faults = new ArrayList<>();
    try {
      Callable<List<Fault>> work = () -> inspect(left, check, done);
      for (Future<List<Fault>> found : threads.invokeAll(Collections.nCopies(tabs, work))) {
        faults.addAll(found.get());
      }
    } catch (ExecutionException fault) {
      throw new IllegalStateException("the browser failed: " + fault.getCause(), fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      threads.shutdown();
    }
    return faults;
  }

  private List<Fault> inspect(Queue<Path> left, PageCheck check, Consumer<Path> done)
      throws IOException {
    List<Fault> faults = new ArrayList<>();
    try (PageInspector inspector = new PageInspector(browser, server, scripts)) {
      for (Path page = left.poll(); page != null; page = left.poll()) {
        faults.addAll(check.faults(inspector, page));
        done.accept(page);
      }
    }
    return faults;
  }
}
