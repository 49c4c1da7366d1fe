package org.compactpublisher.build;

import org.compactpublisher.verify.ConformanceReport.CheckedStandard;
import org.compactpublisher.verify.Tool;
import org.compactpublisher.verify.Verification;

/** Tells of what does not conform, and nothing of the rest. */
record FaultsAlone(Verification.Progress progress) implements Verification.Progress {

  @Override
  public void checking(Tool tool, int done, int files) {}

  @Override
  public void checked(CheckedStandard checked) {
    if (!checked.conforms()) {
      progress.checked(checked);
    }
  }
}
