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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.compactpublisher.verify.MissingProgramException;

/** A real browser without a window, on the computer where the checks run. */
public final class Chromium implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome", "msedge");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final Path profile;
  private final URI address;

  private Chromium(Process process, Path profile, URI address) {
    this.process = process;
    this.profile = profile;
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
   * Starts the first of the usual names that this computer has, or the one that the variable
   * CHROMIUM names.
   */
  public static Chromium start() throws IOException {
    String named = System.getenv("CHROMIUM");
    return start(named == null || named.isBlank() ? NAMES : List.of(named));
  }

  /**
   * Starts the first of some programs that this computer has.
   *
   * @throws MissingProgramException if there is none
   */
  static Chromium start(List<String> names) throws IOException {
    Path profile = Files.createTempDirectory("chromium");
    for (String name : names) {
      Optional<Process> process = launched(name, profile);
      if (process.isPresent()) {
        String port = port(process.get(), profile);
        return new Chromium(process.get(), profile, URI.create("http://127.0.0.1:" + port));
      }
    }
    delete(profile);
    throw new MissingProgramException(
        "there is no '" + names.get(0) + "' here, in which the pages are checked",
        "install Chromium (Debian: apt-get install chromium), or name it in the variable CHROMIUM");
  }

  private static Optional<Process> launched(String name, Path profile) {
    try {
      return Optional.of(
          new ProcessBuilder(command(name, profile))
              .redirectErrorStream(true)
              .redirectOutput(profile.resolve("log").toFile())
              .start());
    } catch (IOException notHere) {
      return Optional.empty();
    }
  }

  private static List<String> command(String name, Path profile) {
    return List.of(
        name,
        "--headless",
        "--no-sandbox",
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
        "--user-data-dir=" + profile,
        "--remote-debugging-port=0",
        "about:blank");
  }

  /** The port that it listens on, once it has written it down. */
  private static String port(Process process, Path profile) throws IOException {
    Path file = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + START.toNanos();
    while (!Files.exists(file) || Files.readString(file).lines().count() < 2) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException(
            "Chromium did not start: " + Files.readString(profile.resolve("log")).strip());
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
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    try {
      process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    delete(profile);
  }

  private static void delete(Path root) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }
}
