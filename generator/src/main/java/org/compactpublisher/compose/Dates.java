package org.compactpublisher.compose;

import org.compactpublisher.document.Labels;
import org.compactpublisher.document.PrintedDate;
import org.compactpublisher.model.PartialDate;

/** Dates as documents show them, in the words of a language. */
final class Dates {
  private final Labels labels;

  Dates(Labels labels) {
    this.labels = labels;
  }

  PrintedDate of(PartialDate date) {
    return new PrintedDate(labels.date(date.year(), date.month(), date.day()), date.iso());
  }
}
