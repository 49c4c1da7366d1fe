package org.compactpublisher.build;

import java.util.List;
import java.util.Optional;
import org.compactpublisher.source.Diagnostic;

/**
 * How a run ended.
 *
 * @param diagnostics everything that was found, sorted
 * @param notes what this machine cannot make, each told once; none stops publication
 * @param compacts how many compacts were read
 * @param files how many files were published; 0 when nothing was
 * @param refusal why the run could not begin; absent when it did
 */
public record BuildReport(
    List<Diagnostic> diagnostics,
    List<String> notes,
    int compacts,
    int files,
    Optional<Refusal> refusal) {
  public BuildReport {
    diagnostics = List.copyOf(diagnostics);
    notes = List.copyOf(notes);
  }

  /** Why a run could not begin, and what to do instead. */
  public record Refusal(String message, String hint) {}

  static BuildReport refused(String message, String hint) {
    return new BuildReport(List.of(), List.of(), 0, 0, Optional.of(new Refusal(message, hint)));
  }

  static BuildReport of(List<Diagnostic> diagnostics, List<String> notes, int compacts, int files) {
    return new BuildReport(diagnostics, notes, compacts, files, Optional.empty());
  }

  /** Whether anything found stops publication. */
  public boolean failed(boolean strict) {
    return diagnostics.stream().anyMatch(found -> strict || found.isError());
  }
}
