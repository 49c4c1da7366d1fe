package org.compactpublisher.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The day that a run was told: by an option, else by the variable SOURCE_DATE_EPOCH. */
final class SourceDate {
  private SourceDate() {}

  /**
   * The day.
   *
   * @param typed with the option; null when it was not
   */
  static Optional<LocalDate> of(LocalDate typed, CommandLine command) {
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    if (typed != null || epoch == null || epoch.isBlank()) {
      return Optional.ofNullable(typed);
    }
    try {
      long seconds = Long.parseLong(epoch.strip());
      return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    } catch (NumberFormatException | DateTimeException unreadable) {
      throw new ParameterException(
          command,
          "SOURCE_DATE_EPOCH is '" + epoch + "'; it must be a number of seconds since 1970.");
    }
  }
}
