package org.compactpublisher.verify.nu;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.validation.SimpleDocumentValidator;
import org.compactpublisher.verify.Tool;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The Nu checker for HTML and CSS, set up once for many files. */
final class Nu {
  static final Tool TOOL = Tool.library("Nu Html Checker", "nu");
  private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

  /** Its grammar of HTML goes deeper than the usual stack of a thread. */
  private static final long STACK = 64L << 20;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(work -> new Thread(null, work, "nu", STACK));
  private final Messages messages = new Messages();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, true, false);

  /** Reads the schemas, which takes about a second. */
  Nu() throws IOException {
    try {
      inThread(this::setUp);
    } catch (ExecutionException fault) {
      throw new IllegalStateException("the Nu checker cannot be set up", fault.getCause());
    }
  }

  private List<String> setUp() throws Exception {
    validator.setUpMainSchema(HTML5, messages);
    validator.setAllowCss(true);
    validator.setUpValidatorAndParsers(messages, false, false);
    return List.of();
  }

  /** Every error and warning, as {@code line:column: message}. */
  List<String> messages(Path file) throws IOException {
    try {
      return inThread(() -> check(file));
    } catch (ExecutionException stopped) {
      return List.of("fatal error: it cannot be checked: " + stopped.getCause());
    }
  }

  private List<String> check(Path file) throws Exception {
    messages.found.clear();
    if (file.toString().endsWith(".css")) {
      validator.checkCssFile(file.toFile(), true);
    } else {
      validator.checkHtmlFile(file.toFile(), true);
    }
    return List.copyOf(messages.found);
  }

  private List<String> inThread(Callable<List<String>> work)
      throws IOException, ExecutionException {
    try {
      return thread.submit(work).get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  void close() {
    thread.shutdown();
  }

  /** What the checker says. */
  private static final class Messages implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException message) {
      add("warning", message);
    }

    @Override
    public void error(SAXParseException message) {
      add("error", message);
    }

    @Override
    public void fatalError(SAXParseException message) {
      add("fatal error", message);
    }

    private void add(String severity, SAXParseException message) {
      String place = message.getLineNumber() + ":" + message.getColumnNumber();
      found.add(place + ": " + severity + ": " + message.getMessage());
    }
  }
}
