package org.compactpublisher.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that takes another's place is there, or the other still is. */
final class FolderSwapTest {
  @TempDir private Path folder;
  private Path target;
  private Path previous;

  @BeforeEach
  void layOld() throws IOException {
    target = lay("site", "old");
    previous = folder.resolve(".site.previous");
  }

  @Test
  void newFolderTakesItsPlace() throws IOException {
    new FolderSwap(target).put(lay(".site.next", "new"));
    assertIsThere("new");
  }

  @Test
  void oldFolderIsBackAtOnceWhenTheNewCannotBePutInPlace() throws IOException {
    Path gone = folder.resolve(".site.next");
    assertThrows(IOException.class, () -> new FolderSwap(target).put(gone));
    assertIsThere("old");
  }

  @Test
  void oldFolderIsBackAfterItsRenameAlone() throws IOException {
    Files.move(target, previous);
    new FolderSwap(target).recover();
    assertIsThere("old");
  }

  private Path lay(String name, String text) throws IOException {
    Path laid = Files.createDirectories(folder.resolve(name));
    Files.writeString(laid.resolve("index.html"), text);
    return laid;
  }

  private void assertIsThere(String text) throws IOException {
    assertEquals(text, Files.readString(target.resolve("index.html")));
    assertFalse(Files.exists(previous), "a previous folder is left");
  }
}
