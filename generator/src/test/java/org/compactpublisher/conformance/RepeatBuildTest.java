package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PublishedSite;
import org.compactpublisher.fixtures.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes wherever it is published. */
final class RepeatBuildTest {
  private static final String TEXT = ".*\\.(yaml|md|svg)";

  @Test
  void sameBytesElsewhereInTheWorld(@TempDir Path elsewhere) throws IOException {
    Path content = elsewhere.resolve("a copy/content");
    FileTree.copy(Repository.root().resolve("content"), content);
    writeWithWindowsLineEnds(content);
    Path first = PublishedSite.own();
    Path second = elsewhere.resolve("again");
    inTurkeyOnChristmasIsland(() -> PublishedSite.publish(content, second));
    assertFalse(FileTree.files(second, ".html").isEmpty(), "no page was published");
    assertEquals("", String.join("\n", FileTree.differences(first, second)));
  }

  private static void writeWithWindowsLineEnds(Path content) throws IOException {
    List<Path> texts =
        FileTree.files(content, "").stream().filter(file -> file.toString().matches(TEXT)).toList();
    for (Path text : texts) {
      Files.writeString(text, Files.readString(text).replace("\n", "\r\n"));
    }
  }

  /** A locale that has another idea of upper case, and a zone whose day is often another. */
  private static void inTurkeyOnChristmasIsland(Runnable work) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Locale.setDefault(new Locale("tr", "TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    try {
      work.run();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
