package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.Repository;
import org.junit.jupiter.api.Test;

/** The second theme shows that values, a logo and fonts are enough for one. */
final class SecondThemeTest {
  private static final String THEME = "harbour";

  @Test
  void isValuesPicturesAndFontsOnly() throws Exception {
    Path folder = Repository.root().resolve("themes").resolve(THEME);
    List<String> others =
        FileTree.files(folder, "").stream()
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .filter(name -> !name.matches("theme\\.yaml|.*\\.(svg|woff2|ttf)|.*OFL.*\\.txt"))
            .toList();
    assertEquals(List.of(), others);
  }
}
