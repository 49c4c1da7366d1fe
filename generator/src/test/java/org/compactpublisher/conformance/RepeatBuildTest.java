package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.Program;
import org.compactpublisher.fixtures.PublishedSite;
import org.compactpublisher.fixtures.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes wherever it is published. */
final class RepeatBuildTest {
  /** A language that has another idea of upper case, and a zone whose day is often another. */
  private static final String TURKISH = "-Duser.language=tr";

  private static final String FAR_EAST = "-Duser.timezone=Pacific/Kiritimati";

  /** Every format but audio, whose sound is another machine's voice. */
  private static final List<String> FORMATS =
      List.of(
          ".html",
          ".pdf",
          "-large-print.pdf",
          ".epub",
          ".docx",
          ".txt",
          ".md",
          ".pef",
          ".brf",
          ".json",
          ".csv",
          ".zip",
          ".xml");

  private static final String TEXT = ".*\\.(yaml|md|svg)";

  @Test
  void sameBytesElsewhereInTheWorld(@TempDir Path elsewhere) throws Exception {
    Path content = elsewhere.resolve("a copy/content");
    FileTree.copy(Repository.root().resolve("content"), content);
    writeWithWindowsLineEnds(content);
    Path first = PublishedSite.own();
    Path second = elsewhere.resolve("again");
    Program.publish(content, second, TURKISH, "-Duser.country=TR", FAR_EAST);
    for (String format : FORMATS) {
      assertFalse(FileTree.files(second, format).isEmpty(), "nothing was published as " + format);
    }
    assertEquals("", String.join("\n", FileTree.differences(first, second)));
  }

  private static void writeWithWindowsLineEnds(Path content) throws IOException {
    List<Path> texts =
        FileTree.files(content, "").stream().filter(file -> file.toString().matches(TEXT)).toList();
    for (Path text : texts) {
      Files.writeString(text, Files.readString(text).replace("\n", "\r\n"));
    }
  }
}
