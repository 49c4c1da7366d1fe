package org.compactpublisher.verify.browser;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.compactpublisher.verify.Fault;

/**
 * What keeps somebody from reading the pages of an e-book, on a wide screen and on a phone. Its
 * colours, type and spacing belong to the reading program, so they are looked at once only.
 */
final class BookChecks {
  private static final String PAGE = ".xhtml";

  private BookChecks() {}

  /** Everything that is wrong with the pages of a book. */
  static List<Fault> faults(Chromium browser, Path book) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(book)) {
      Path root = files.getPath("/");
      try (PageServer server = new PageServer(root)) {
        return new Tabs(browser, server, "")
            .faults(pages(root), BookChecks::ofPage, page -> {}).stream()
                .map(fault -> new Fault(book, root.relativize(fault.file()) + ": " + fault.what()))
                .sorted(Comparator.comparing(Fault::what))
                .toList();
      }
    }
  }

  private static List<Path> pages(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(PAGE)).toList();
    }
  }

  private static List<Fault> ofPage(PageInspector inspector, Path page) {
    List<Fault> faults = new ArrayList<>();
    inspector.open(page, ReaderSetting.WIDE);
    faults.addAll(look(inspector));
    inspector.show(ReaderSetting.PHONE);
    faults.addAll(look(inspector));
    faults.addAll(inspector.browserFaults());
    return faults;
  }

  private static List<Fault> look(PageInspector inspector) {
    return AccessibilityChecks.checks(
        inspector, "violations", "overlaps", "cutText", "sidewaysScroll");
  }
}
