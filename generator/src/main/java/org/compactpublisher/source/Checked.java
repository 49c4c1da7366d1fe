package org.compactpublisher.source;

import java.util.List;
import java.util.Optional;

/**
 * A result with the faults found on the way; a result with errors is absent.
 *
 * @param <T> what was wanted
 * @param value the result, if it is good enough to go on with
 * @param diagnostics what was found, sorted
 */
public record Checked<T>(Optional<T> value, List<Diagnostic> diagnostics) {
  public Checked {
    diagnostics = List.copyOf(diagnostics);
  }

  /** The value if nothing found was an error, and nothing otherwise. */
  public static <T> Checked<T> of(T value, Diagnostics diagnostics) {
    return diagnostics.hasErrors()
        ? new Checked<>(Optional.empty(), diagnostics.sorted())
        : new Checked<>(Optional.of(value), diagnostics.sorted());
  }
}
