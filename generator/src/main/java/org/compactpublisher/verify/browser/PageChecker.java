package org.compactpublisher.verify.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.compactpublisher.verify.Checker;
import org.compactpublisher.verify.Fault;
import org.compactpublisher.verify.Standard;
import org.compactpublisher.verify.Tool;

/** Pages, those of e-books too, work for every reader, by what of WCAG 2.2 a browser can check. */
public final class PageChecker implements Checker {
  private static final String PAGE = ".html";
  private static final String BOOK = ".epub";
  private static final String LEADS_ON = "http-equiv=\"refresh\"";
  private Chromium browser;
  private String version = "";

  @Override
  public Standard standard() {
    return new Standard("wcag", "WCAG 2.2");
  }

  @Override
  public Tool tool() {
    Tool axe = Tool.library("axe-core", "axe");
    return new Tool(axe.name(), axe.version() + version);
  }

  @Override
  public boolean concerns(Path file) throws IOException {
    return isBook(file) || isPage(file);
  }

  private static boolean isBook(Path file) {
    return file.toString().endsWith(BOOK);
  }

  /** A page that has moved leads on at once, and nobody reads it. */
  private static boolean isPage(Path file) throws IOException {
    return file.toString().endsWith(PAGE)
        && !Files.readString(file, StandardCharsets.ISO_8859_1).contains(LEADS_ON);
  }

  @Override
  public void open() throws IOException {
    browser = Chromium.start();
    version = ", " + browser.version().replace('/', ' ');
  }

  @Override
  public List<Fault> faults(Path site, List<Path> files, Consumer<Path> done) throws IOException {
    List<Path> pages = files.stream().filter(file -> !isBook(file)).toList();
    List<Fault> faults = new ArrayList<>();
    try (PageServer server = new PageServer(site)) {
      faults.addAll(new Tabs(browser, server, "").faults(pages, AccessibilityChecks::faults, done));
    }
    for (Path book : files.stream().filter(PageChecker::isBook).toList()) {
      faults.addAll(BookChecks.faults(browser, book));
      done.accept(book);
    }
    return faults;
  }

  @Override
  public void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }
}
