package org.compactpublisher.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Collects the faults of one stage, so that all are told in one run. */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  /** Adds a fault in a file whose text is at hand, so that its line can be shown. */
  public void add(Rule rule, SourceFile file, int line, int column, String message, String hint) {
    found.add(
        new Diagnostic(
            rule, new SourceSpan(file.path(), line, column), message, hint, file.line(line)));
  }

  /** Adds a fault that belongs to a whole file. */
  public void add(Rule rule, String path, String message, String hint) {
    found.add(new Diagnostic(rule, SourceSpan.file(path), message, hint, ""));
  }

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** Adds what was found on the way to a result, and gives the result. */
  public <T> Optional<T> keep(Checked<T> checked) {
    addAll(checked.diagnostics());
    return checked.value();
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** Every fault, sorted by path, line and column, each once. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
