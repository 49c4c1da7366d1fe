package org.compactpublisher.compose;

import java.time.LocalDate;
import java.util.List;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.PrintedDate;
import org.compactpublisher.document.Status;
import org.compactpublisher.model.EditionStatus;

/** Says where an edition stands. */
final class StatusComposer {
  private final Composition composition;
  private final Dates dates;

  StatusComposer(Composition composition) {
    this.composition = composition;
    this.dates = new Dates(composition.labels());
  }

  Status compose(EditionStatus status) {
    List<Inline> note =
        status.note().isEmpty() ? List.of() : List.of(new Inline.Text(status.note()));
    return new Status(
        status.stage(),
        note,
        status.adopted().map(dates::of).orElse(PrintedDate.UNKNOWN),
        status.consultation().map(run -> dates.of(run.opens())).orElse(PrintedDate.UNKNOWN),
        status.consultation().map(run -> dates.of(run.closes())).orElse(PrintedDate.UNKNOWN),
        status
            .consultation()
            .flatMap(run -> composition.today().map(today -> opening(run, today)))
            .orElse(Status.Opening.UNTOLD),
        status.consultation().map(EditionStatus.Consultation::respond).orElse(List.of()));
  }

  private static Status.Opening opening(EditionStatus.Consultation run, LocalDate today) {
    if (today.isBefore(run.opens().firstDay())) {
      return Status.Opening.NOT_YET;
    }
    return today.isAfter(run.closes().lastDay()) ? Status.Opening.CLOSED : Status.Opening.OPEN;
  }
}
