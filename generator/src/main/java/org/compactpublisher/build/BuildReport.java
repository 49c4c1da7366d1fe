package org.compactpublisher.build;

import java.util.List;
import org.compactpublisher.source.Diagnostic;

/**
 * How a run ended.
 *
 * @param diagnostics everything that was found, sorted
 * @param compacts how many compacts were read
 * @param files how many files were published; 0 when nothing was
 * @param published whether the publication was put in place
 */
public record BuildReport(
    List<Diagnostic> diagnostics, int compacts, int files, boolean published) {
  public BuildReport {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether anything found stops publication. */
  public boolean failed(boolean strict) {
    return diagnostics.stream().anyMatch(found -> strict || found.isError());
  }
}
