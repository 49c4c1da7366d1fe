package org.compactpublisher.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as it is known.
 *
 * @param year four digits
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only the month is known
 */
public record PartialDate(int year, int month, int day) {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  /** Reads {@code 2011-07-07}, {@code 2009-01} or {@code 2009}; absent when it is no real date. */
  public static Optional<PartialDate> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    PartialDate date =
        new PartialDate(
            Integer.parseInt(form.group(1)), number(form.group(2)), number(form.group(3)));
    try {
      date.lastDay();
      boolean zero =
          (form.group(2) != null && date.month == 0) || (form.group(3) != null && date.day == 0);
      return zero ? Optional.empty() : Optional.of(date);
    } catch (DateTimeException unreal) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** ISO 8601, as far as the date is known. */
  public String iso() {
    if (month == 0) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == 0
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }

  /** The last day that the date may mean. */
  public LocalDate lastDay() {
    if (month == 0) {
      return LocalDate.of(year, 12, 31);
    }
    return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  /** The first day that the date may mean. */
  public LocalDate firstDay() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }
}
