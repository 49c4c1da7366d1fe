package org.compactpublisher.cli;

import java.util.List;
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

  /** The line as it stands in the file, and a caret under the place; tabs stay tabs in both. */
  private static String excerpt(Diagnostic diagnostic) {
    String line = diagnostic.sourceLine();
    String number = String.format("%5d", diagnostic.place().line());
    int column = Math.min(diagnostic.place().column() - 1, line.codePointCount(0, line.length()));
    String before = line.substring(0, line.offsetByCodePoints(0, Math.max(0, column)));
    String caret =
        before
                .codePoints()
                .collect(StringBuilder::new, DiagnosticPrinter::blank, StringBuilder::append)
            + "^";
    return number + " | " + line + "\n      | " + caret + "\n";
  }

  private static void blank(StringBuilder blanks, int sign) {
    blanks.append(sign == '\t' ? '\t' : ' ');
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
