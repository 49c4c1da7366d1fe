package org.compactpublisher.source;

import java.util.Comparator;

/**
 * One fault, told to the person who can mend it.
 *
 * @param rule what was broken
 * @param place where
 * @param message what is wrong, in plain words
 * @param hint what to write instead; empty when nothing better can be said
 * @param sourceLine the faulty line as it stands in the file; empty when there is none to show
 */
public record Diagnostic(
    Rule rule, SourceSpan place, String message, String hint, String sourceLine)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  /** Whether this stops publication. */
  public boolean isError() {
    return rule.severity() == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
