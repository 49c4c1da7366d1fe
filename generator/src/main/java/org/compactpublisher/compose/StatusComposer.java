package org.compactpublisher.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.PrintedDate;
import org.compactpublisher.document.Status;
import org.compactpublisher.model.EditionStatus;
import org.compactpublisher.model.PartialDate;

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
    Optional<EditionStatus.Consultation> run = status.consultation();
    return new Status(
        status.stage(),
        words(status),
        note,
        printed(status.adopted()),
        printed(run.map(EditionStatus.Consultation::opens)),
        printed(run.map(EditionStatus.Consultation::closes)),
        run.map(this::opening).orElse(Status.Opening.UNTOLD),
        run.map(EditionStatus.Consultation::respond).orElse(List.of()));
  }

  private PrintedDate printed(Optional<PartialDate> date) {
    return date.map(dates::of).orElse(PrintedDate.UNKNOWN);
  }

  private Status.Words words(EditionStatus status) {
    String stage =
        word(
            switch (status.stage()) {
              case DRAFT -> Label.STATUS_DRAFT;
              case CONSULTATION -> Label.STATUS_CONSULTATION;
              case ADOPTED -> Label.STATUS_ADOPTED;
              case SUPERSEDED -> Label.STATUS_SUPERSEDED;
            });
    String told = told(status);
    boolean dated = status.stage() == Status.Stage.ADOPTED && status.adopted().isPresent();
    String line = told.isEmpty() ? stage : stage + (dated ? ", " : ". ") + told;
    return new Status.Words(stage, told, line);
  }

  /** When an edition was adopted, or that this is not known; or when it can be answered. */
  private String told(EditionStatus status) {
    if (status.stage() == Status.Stage.CONSULTATION) {
      return status.consultation().map(this::period).orElse("");
    }
    String adopted = printed(status.adopted()).words();
    if (status.stage() == Status.Stage.ADOPTED) {
      return adopted.isEmpty() ? word(Label.STATUS_UNDATED) : adopted;
    }
    return adopted.isEmpty() ? "" : word(Label.STATUS_WAS_ADOPTED, Map.of("date", adopted));
  }

  private String period(EditionStatus.Consultation run) {
    Label label =
        switch (opening(run)) {
          case UNTOLD -> Label.CONSULTATION_UNTOLD;
          case NOT_YET -> Label.CONSULTATION_NOT_YET;
          case OPEN -> Label.CONSULTATION_OPEN;
          case CLOSED -> Label.CONSULTATION_CLOSED;
        };
    String opens = dates.of(run.opens()).words();
    return word(label, Map.of("opens", opens, "closes", dates.of(run.closes()).words()));
  }

  private Status.Opening opening(EditionStatus.Consultation run) {
    return composition.today().map(today -> opening(run, today)).orElse(Status.Opening.UNTOLD);
  }

  private static Status.Opening opening(EditionStatus.Consultation run, LocalDate today) {
    if (today.isBefore(run.opens().firstDay())) {
      return Status.Opening.NOT_YET;
    }
    return today.isAfter(run.closes().lastDay()) ? Status.Opening.CLOSED : Status.Opening.OPEN;
  }

  private String word(Label label) {
    return word(label, Map.of());
  }

  private String word(Label label, Map<String, String> values) {
    return composition.labels().text(label.key(), values);
  }
}
