package org.compactpublisher.compose;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.compactpublisher.document.PrintedDate;
import org.compactpublisher.model.PartialDate;

/** Dates as people write them in a language, such as 7 July 2011. */
final class Dates {
  private final Locale locale;

  Dates(String language) {
    this.locale = Locale.forLanguageTag(language);
  }

  PrintedDate of(PartialDate date) {
    return new PrintedDate(print(date), date.iso());
  }

  String print(PartialDate date) {
    if (date.month() == 0) {
      return Integer.toString(date.year());
    }
    String month =
        Month.of(date.month()).getDisplayName(TextStyle.FULL, locale) + " " + date.year();
    return date.day() == 0 ? month : date.day() + " " + month;
  }

  String print(LocalDate date) {
    return print(new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
  }
}
