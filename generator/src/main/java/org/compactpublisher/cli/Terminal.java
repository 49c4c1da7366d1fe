package org.compactpublisher.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.compactpublisher.build.BuildReport;

/** Where the program prints: results to one stream, what is wrong to the other. */
final class Terminal {
  /** Goes back and clears the line. */
  private static final String START_OF_LINE = "\r\u001b[K";

  private final PrintStream out;
  private final PrintStream err;
  private final boolean colours;
  private final boolean watched;

  /**
   * Prints to these streams.
   *
   * @param colours whether words may be coloured
   * @param watched whether somebody sees the lines as they come
   */
  Terminal(PrintStream out, PrintStream err, boolean colours, boolean watched) {
    this.out = out;
    this.err = err;
    this.colours = colours;
    this.watched = watched;
  }

  PrintWriter out() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter err() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** Shows how far a long run has come, in place of what was shown before; nothing in a log. */
  synchronized void progress(String now) {
    if (watched) {
      err.print(START_OF_LINE + now);
      err.flush();
    }
  }

  void say(String line) {
    out.print(line + "\n");
    out.flush();
  }

  void error(String line) {
    err.print(line + "\n");
    err.flush();
  }

  /** Says why a run could not begin, and answers the exit code for it. */
  int refused(BuildReport.Refusal refusal) {
    error("error: " + refusal.message());
    error("    hint: " + refusal.hint());
    return Main.WRONG_USE;
  }

  boolean colours() {
    return colours;
  }

  /** Says that the disk or the program failed; the place in the program is for its makers. */
  void failed(Exception fault) {
    Throwable cause = fault instanceof UncheckedIOException wrapped ? wrapped.getCause() : fault;
    if (cause instanceof AccessDeniedException denied) {
      error("error: no permission to use '" + denied.getFile() + "'");
    } else if (cause instanceof NoSuchFileException missing) {
      error("error: '" + missing.getFile() + "' is not there");
    } else if (cause instanceof FileSystemException disk) {
      String reason = disk.getReason() == null ? "it is in the way" : disk.getReason();
      error("error: the disk refuses '" + disk.getFile() + "': " + reason);
    } else if (cause instanceof IOException) {
      error("error: the disk failed: " + cause.getMessage());
    } else {
      StackTraceElement[] trace = cause.getStackTrace();
      error("error: the program failed: " + cause);
      error(
          "This is a fault of the program. Please report it"
              + (trace.length > 0 ? " with this place: " + trace[0] : "."));
    }
  }
}
