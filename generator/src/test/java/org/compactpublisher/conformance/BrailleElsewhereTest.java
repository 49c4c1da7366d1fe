package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.compactpublisher.fixtures.ContentCase;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.ProcessRun;
import org.compactpublisher.fixtures.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where liblouis has no library for the machine, all but braille is made. */
final class BrailleElsewhereTest {
  /** The libraries are then looked for as on a machine of this kind, and do not run on ours. */
  private static final String OTHER_MACHINE = "-Dos.arch=mips64";

  @TempDir private Path folder;

  @Test
  void saysSoOnceAndMakesTheRest() throws Exception {
    new ContentCase("language/both-languages-valid").layOut();
    Path site = folder.resolve("site");
    ProcessRun run = Program.startBuild(ContentCase.laidOut(), site, OTHER_MACHINE).end();
    assertEquals(0, run.code(), run.err());
    assertEquals(
        "note: braille was not made, because liblouis, which writes it, has no library for this"
            + " machine ("
            + System.getProperty("os.name")
            + ", mips64)",
        run.err().strip());
    assertEquals(List.of(), FileTree.files(site, ".pef"));
    assertEquals(List.of(), FileTree.files(site, ".brf"));
    assertTrue(FileTree.files(site, ".pdf").size() > 1, "PDFs are there");
    for (Path page : FileTree.files(site, "downloads/index.html")) {
      assertFalse(Files.readString(page).contains(">PEF"), page + " offers braille");
    }
  }
}
