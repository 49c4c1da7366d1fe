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
  private static final String TEXT = ".*\\.(yaml|md|svg)";

  @Test
  void sameBytesElsewhereInTheWorld(@TempDir Path elsewhere) throws Exception {
    Path content = elsewhere.resolve("a copy/content");
    FileTree.copy(Repository.root().resolve("content"), content);
    writeWithWindowsLineEnds(content);
    Path first = PublishedSite.own();
    Path second = elsewhere.resolve("again");
    Program.publish(content, second, TURKISH, "-Duser.country=TR", FAR_EAST);
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
}
