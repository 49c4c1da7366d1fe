package org.compactpublisher.verify.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.process.ChildProcess;
import org.compactpublisher.process.ProgramSearch;
import org.compactpublisher.verify.MissingProgramException;

/** A real browser without a window, on the computer where the checks run. */
public final class Chromium implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);

  /**
   * The first is tried first. Chromium refuses to run as root in its sandbox, as in most
   * containers, and for others where the system lets nobody make one. Without it only our own pages
   * are opened, from our own server.
   */
  private static final List<List<String>> SANDBOXES = List.of(List.of(), List.of("--no-sandbox"));

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static final List<String> SETTINGS =
      List.of(
          "--headless",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          // Tabs behind the one in front are looked at too.
          "--disable-renderer-backgrounding",
          "--disable-background-timer-throttling",
          "--disable-backgrounding-occluded-windows",
          "--disable-dev-shm-usage",
          "--hide-scrollbars",
          "--remote-debugging-port=0");

  private final ChildProcess process;
  private final URI address;

  private Chromium(ChildProcess process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Opens an empty tab. */
  public BrowserTab open() throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/json/new?about:blank"))
            .PUT(BodyPublishers.noBody())
            .build();
    String answer = send(request);
    JsonNode tab = new ObjectMapper().readTree(answer);
    return new BrowserTab(HTTP, URI.create(tab.get("webSocketDebuggerUrl").textValue()));
  }

  private static String send(HttpRequest request) throws IOException {
    try {
      return HTTP.send(request, BodyHandlers.ofString()).body();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Its name and version. */
  public String version() throws IOException {
    String answer = send(HttpRequest.newBuilder(address.resolve("/json/version")).build());
    return new ObjectMapper().readTree(answer).get("Browser").textValue();
  }

  /**
   * Starts the first of the usual browsers that this computer has and that does start, or the one
   * that the variable CHROMIUM names.
   */
  public static Chromium start() throws IOException {
    String named = System.getenv("CHROMIUM");
    return start(named == null || named.isBlank() ? BrowserNames.usual() : List.of(named));
  }

  /**
   * Starts the first of some programs that this computer has and that does start.
   *
   * @throws MissingProgramException if there is none
   */
  static Chromium start(List<String> names) throws IOException {
    ProgramSearch search = ProgramSearch.ofMachine(Path.of(""));
    List<String> faults = new ArrayList<>();
    for (Path program : names.stream().flatMap(name -> search.find(name).stream()).toList()) {
      for (List<String> sandbox : SANDBOXES) {
        try {
          return launched(program, sandbox);
        } catch (InterruptedIOException stopped) {
          throw stopped;
        } catch (IOException fault) {
          faults.add("'" + program + "' did not start: " + fault.getMessage());
        }
      }
    }
    throw missing(names, faults);
  }

  private static MissingProgramException missing(List<String> names, List<String> faults) {
    return new MissingProgramException(
        faults.isEmpty()
            ? "there is no '" + names.get(0) + "' here, in which the pages are checked"
            : "no browser starts here, in which the pages are checked; "
                + faults.get(faults.size() - 1),
        "install Chromium (Debian: apt-get install chromium), or name it in the variable CHROMIUM");
  }

  private static Chromium launched(Path program, List<String> sandbox) throws IOException {
    ChildProcess process = ChildProcess.prepare("chromium");
    try {
      process.start(process.folder(), command(program, sandbox, process.folder()));
      return new Chromium(process, URI.create("http://127.0.0.1:" + port(process)));
    } catch (IOException | RuntimeException fault) {
      process.close();
      throw fault;
    }
  }

  private static List<String> command(Path program, List<String> sandbox, Path profile) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(sandbox);
    command.addAll(SETTINGS);
    command.addAll(List.of("--user-data-dir=" + profile, "about:blank"));
    return command;
  }

  /** The port that it listens on, once it has written it down. */
  private static String port(ChildProcess process) throws IOException {
    Path file = process.folder().resolve("DevToolsActivePort");
    long end = System.nanoTime() + START.toNanos();
    while (!Files.exists(file) || Files.readString(file).lines().count() < 2) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException(
            (process.isAlive() ? "it takes too long. " : "it has ended. ")
                + process.said().strip());
      }
      pause();
    }
    return Files.readAllLines(file).get(0);
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(20);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
