package org.compactpublisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.compactpublisher.fixtures.CommandRun;
import org.compactpublisher.fixtures.ContentCase;
import org.compactpublisher.fixtures.FileTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of published ids, as {@code check --record} writes it. */
final class RecordTest {
  private static final String NOTE =
      "gone:\n  - id: F-J2\n    note: Withdrawn in 2010.\n\n  - id: F-J3\n    note: Merged.\n";

  @TempDir private Path work;
  private Path content;
  private Path record;
  private Path code;

  @BeforeEach
  void layOut() throws IOException {
    content = work.resolve("content");
    FileTree.copy(ContentCase.base(), content);
    record = content.resolve("compacts/alpha/published.yaml");
    code = content.resolve("compacts/alpha/codes/funding.yaml");
  }

  @Test
  void writesTheSameForTheSameContent() throws IOException {
    String before = Files.readString(record);
    recordIds().done();
    assertEquals(before, Files.readString(record));
  }

  @Test
  void writesRecordThatWasNeverMade() throws IOException {
    String before = Files.readString(record);
    Files.delete(record);
    recordIds().done();
    assertEquals(before, Files.readString(record));
  }

  @Test
  void addsNewIds() throws IOException {
    String text = Files.readString(code);
    Files.writeString(code, text + "      - id: F-J2\n        text: |\n          Be kind.\n");
    assertTrue(check().err().contains("[ID-003]"));
    recordIds().done();
    assertTrue(
        Files.readString(record).contains("  - codes/funding#F-J1\n  - codes/funding#F-J2\n"));
    assertEquals("", check().err());
  }

  @Test
  void keepsNotesWhereverTheyStand() throws IOException {
    String before = Files.readString(record);
    Files.writeString(record, NOTE + before.replaceFirst("# .*\n", ""));
    recordIds().done();
    assertEquals(before + NOTE, Files.readString(record));
    recordIds().done();
    assertEquals(before + NOTE, Files.readString(record));
  }

  @Test
  void forgetsNoIdThatIsGoneWithoutANote() throws IOException {
    String before = Files.readString(record);
    Files.writeString(code, Files.readString(code).replace("F-V1", "F-V2"));
    CommandRun run = recordIds();
    assertEquals(1, run.code());
    assertTrue(run.err().contains("[ID-002]"), run.err());
    assertEquals(before, Files.readString(record));
  }

  @Test
  void writesNothingUnlessAsked() throws IOException {
    Files.delete(record);
    check();
    assertFalse(Files.exists(record));
  }

  private CommandRun recordIds() {
    return CommandRun.of("check", "--record", "--content", content.toString());
  }

  private CommandRun check() {
    return CommandRun.of("check", "--content", content.toString());
  }
}
