package org.compactpublisher.build;

import java.util.List;
import java.util.Optional;
import org.compactpublisher.build.BuildReport.Refusal;
import org.compactpublisher.source.Diagnostic;
import org.compactpublisher.verify.ConformanceReport;

/**
 * How holding a site against the standards ended.
 *
 * @param refusal why it could not begin; absent when it did
 * @param diagnostics what is wrong with the content or the theme, so that no report can be written
 * @param site what was found in the site
 * @param report what was found in the pages that the report adds to it; absent when it adds none
 */
public record VerifyReport(
    Optional<Refusal> refusal,
    List<Diagnostic> diagnostics,
    Optional<ConformanceReport> site,
    Optional<ConformanceReport> report) {
  public VerifyReport {
    diagnostics = List.copyOf(diagnostics);
  }

  static VerifyReport refused(String message, String hint) {
    Refusal refusal = new Refusal(message, hint);
    return new VerifyReport(Optional.of(refusal), List.of(), Optional.empty(), Optional.empty());
  }

  static VerifyReport stopped(List<Diagnostic> diagnostics) {
    return new VerifyReport(Optional.empty(), diagnostics, Optional.empty(), Optional.empty());
  }

  static VerifyReport done(ConformanceReport site, ConformanceReport report) {
    return new VerifyReport(Optional.empty(), List.of(), Optional.of(site), Optional.of(report));
  }

  static VerifyReport told(ConformanceReport site) {
    return new VerifyReport(Optional.empty(), List.of(), Optional.of(site), Optional.empty());
  }

  /** Whether everything that was looked at keeps to every standard. */
  public boolean conforms() {
    return site.filter(ConformanceReport::conforms).isPresent()
        && report.map(ConformanceReport::conforms).orElse(true);
  }
}
