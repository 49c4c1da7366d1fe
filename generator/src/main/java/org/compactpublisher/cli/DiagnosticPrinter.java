package org.compactpublisher.cli;

import java.util.List;
import java.util.Locale;
import org.compactpublisher.source.Diagnostic;
import org.compactpublisher.source.SourceSpan;

/**
 * Prints faults for people: place, what is wrong, the line with a caret, what to do; the count
 * last.
 */
final class DiagnosticPrinter {
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  /** Characters of a line that are shown: fits a terminal of 80 columns. */
  private static final int WIDTH = 70;

  private final boolean colours;

  DiagnosticPrinter(boolean colours) {
    this.colours = colours;
  }

  /** Every fault and the count; empty when there is nothing to tell. */
  String print(List<Diagnostic> diagnostics, boolean strict) {
    StringBuilder text = new StringBuilder();
    diagnostics.forEach(diagnostic -> text.append(print(diagnostic, strict)).append('\n'));
    if (!diagnostics.isEmpty()) {
      text.append(count(diagnostics, strict)).append('\n');
    }
    return text.toString();
  }

  private String print(Diagnostic diagnostic, boolean strict) {
    boolean error = strict || diagnostic.isError();
    StringBuilder text = new StringBuilder();
    text.append(style(BOLD, place(diagnostic.place()) + ":")).append(' ');
    text.append(error ? style(RED, "error:") : style(YELLOW, "warning:"));
    text.append(" [").append(diagnostic.rule().id()).append("] ").append(diagnostic.message());
    text.append('\n');
    if (!diagnostic.sourceLine().isBlank()) {
      text.append(excerpt(diagnostic));
    }
    if (!diagnostic.hint().isEmpty()) {
      text.append("    hint: ").append(diagnostic.hint()).append('\n');
    }
    return text.toString();
  }

  private static String place(SourceSpan place) {
    return place.line() == 0
        ? place.path()
        : place.path() + ":" + place.line() + ":" + place.column();
  }

  /**
   * The line as it stands in the file, and a caret under the place. Of a long line only the
   * neighbourhood is shown, so that a terminal does not wrap it; tabs stay tabs in both lines.
   */
  private static String excerpt(Diagnostic diagnostic) {
    int[] signs = diagnostic.sourceLine().codePoints().toArray();
    int column = Math.max(0, Math.min(diagnostic.place().column() - 1, signs.length));
    int from = signs.length <= WIDTH ? 0 : Math.max(0, column - WIDTH / 2);
    int to = Math.min(signs.length, from + WIDTH);
    String before = from > 0 ? "…" : "";
    String line = before + new String(signs, from, to - from) + (to < signs.length ? "…" : "");
    StringBuilder caret = new StringBuilder(before.isEmpty() ? "" : " ");
    for (int index = from; index < column; index++) {
      caret.append(signs[index] == '\t' ? '\t' : ' ');
    }
    String number = String.format(Locale.ROOT, "%5d", diagnostic.place().line());
    return number + " | " + line + "\n      | " + caret + "^\n";
  }

  private static String count(List<Diagnostic> diagnostics, boolean strict) {
    long errors = diagnostics.stream().filter(found -> strict || found.isError()).count();
    long warnings = diagnostics.size() - errors;
    return plural(errors, "error") + ", " + plural(warnings, "warning");
  }

  private static String plural(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private String style(String code, String text) {
    return colours ? code + text + PLAIN : text;
  }
}
