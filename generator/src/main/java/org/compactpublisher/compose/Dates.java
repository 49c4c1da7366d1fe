package org.compactpublisher.compose;

import java.time.LocalDate;
import java.util.Map;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.PrintedDate;
import org.compactpublisher.model.PartialDate;

/** Dates as people write them in a language, such as 7 July 2011. */
final class Dates {
  private final Labels labels;

  Dates(Labels labels) {
    this.labels = labels;
  }

  PrintedDate of(PartialDate date) {
    return new PrintedDate(print(date), date.iso());
  }

  String print(PartialDate date) {
    String year = Integer.toString(date.year());
    if (date.month() == 0) {
      return year;
    }
    String month = labels.text("month-" + date.month());
    return date.day() == 0
        ? labels.text(Label.DATE_MONTH.key(), Map.of("month", month, "year", year))
        : labels.text(
            Label.DATE_DAY.key(),
            Map.of("day", Integer.toString(date.day()), "month", month, "year", year));
  }

  String print(LocalDate date) {
    return print(new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
  }
}
