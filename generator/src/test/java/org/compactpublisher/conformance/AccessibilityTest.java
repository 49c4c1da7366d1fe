package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.compactpublisher.fixtures.Fault;
import org.compactpublisher.fixtures.PageInspector;
import org.compactpublisher.fixtures.PageServer;
import org.compactpublisher.fixtures.PublishedSite;
import org.junit.jupiter.api.Test;

/** Every published page works for every reader, by the rules that a browser can check. */
final class AccessibilityTest {
  private static final int TABS = 2;

  @Test
  void everyPageIsAccessible() throws Exception {
    Queue<Path> pages = new ConcurrentLinkedQueue<>(PublishedSite.pages());
    assertFalse(pages.isEmpty(), "no page was published");
    List<Fault> faults = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(TABS);
    try (PageServer server = new PageServer(PublishedSite.folder())) {
      Callable<List<Fault>> work = () -> inspect(server, pages);
      for (Future<List<Fault>> found : threads.invokeAll(Collections.nCopies(TABS, work))) {
        faults.addAll(found.get());
      }
    } finally {
      threads.shutdown();
    }
    if (!faults.isEmpty()) {
      fail(Fault.report(faults));
    }
  }

  private static List<Fault> inspect(PageServer server, Queue<Path> pages) throws Exception {
    List<Fault> faults = new ArrayList<>();
    try (PageInspector inspector = new PageInspector(server)) {
      for (Path page = pages.poll(); page != null; page = pages.poll()) {
        faults.addAll(inspector.accessibilityFaults(page));
      }
    }
    return faults;
  }
}
