package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.fixtures.BilingualSite;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PublishedSite;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.copies.CompactCopy;
import org.compactpublisher.fixtures.copies.CopyChecks;
import org.compactpublisher.fixtures.copies.CopyFormat;
import org.compactpublisher.fixtures.copies.PlantedWords;
import org.compactpublisher.fixtures.copies.WelshBraille;
import org.compactpublisher.fixtures.copies.WrittenCompact;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every format of a compact says what its editors wrote: the same undertakings with the same
 * numbers, of the same parties, in the same words and order; and what its lists hold.
 */
final class SameWordsTest {
  @TempDir private static Path work;

  @TestFactory
  List<DynamicTest> everyFormatOfTheContent() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (String compact : List.of("kent-2009", "kent-2011", "west-kent", "hertfordshire")) {
      tests.addAll(tests(written(compact), PublishedSite.folder().resolve(compact), compact));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> everyFormatInTwoLanguages() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (String compact : List.of("alpha", "beta", "cy/alpha")) {
      WrittenCompact written = WrittenCompact.in(bilingual(compact));
      String name = compact.replaceFirst("cy/(.*)", "$1-cy");
      tests.addAll(tests(written, BilingualSite.folder().resolve(compact), name));
    }
    return tests;
  }

  @Test
  void welshBraille() throws Exception {
    WrittenCompact written = WrittenCompact.in(bilingual("cy/alpha"));
    Path pef = BilingualSite.folder().resolve("cy/alpha/downloads/alpha-cy.pef");
    assertEquals(List.of(), WelshBraille.missing(pef, written));
    Path faulty = work.resolve("faulty.pef");
    Files.writeString(faulty, Files.readString(pef).replace("⠠⠞⠁⠇⠥", "⠠⠞⠁⠇⠁"));
    assertEquals(1, WelshBraille.missing(faulty, written).size(), "a planted fault");
  }

  @ParameterizedTest
  @CsvSource({
    "kent-2009, 102, 50, 15, 0, 10",
    "kent-2011, 61, 9, 0, 0, 0",
    "west-kent, 47, 9, 0, 84, 0",
    "hertfordshire, 0, 0, 0, 0, 0",
  })
  void contentIsReadWhole(
      String compact, int undertakings, int terms, int contacts, int signatories, int events)
      throws Exception {
    WrittenCompact written = written(compact);
    assertEquals(undertakings, written.undertakings().size());
    assertEquals(terms, written.lists().get("term").size());
    assertEquals(contacts, written.lists().get("contact").size());
    assertEquals(signatories, written.lists().get("signatory").size());
    assertEquals(events, written.lists().get("event").size());
  }

  @TestFactory
  List<DynamicTest> plantedFaultIsSeen() throws Exception {
    Path sound = PublishedSite.folder().resolve("kent-2009");
    List<DynamicTest> tests = new ArrayList<>();
    for (CopyFormat format : CopyFormat.values()) {
      for (PlantedWords fault : PlantedWords.values()) {
        tests.add(
            DynamicTest.dynamicTest(
                format + " " + fault,
                () -> {
                  Path copy = copied(sound, format);
                  fault.into(copy, format);
                  CompactCopy faulty = format.read(format.file(copy, "kent-2009"));
                  List<String> found = CopyChecks.undertakings(written("kent-2009"), faulty);
                  assertEquals(fault.differences(), found.size(), found::toString);
                }));
      }
    }
    return tests;
  }

  /** A copy of the file of a format; the website is read from several. */
  private static Path copied(Path compact, CopyFormat format) throws Exception {
    Path copy = work.resolve(format.name());
    if (format == CopyFormat.WEBSITE) {
      FileTree.delete(copy);
      FileTree.copy(compact, copy);
    } else {
      Path file = format.file(copy, "kent-2009");
      Files.createDirectories(file.getParent());
      Files.copy(format.file(compact, "kent-2009"), file, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  /** One for each format in which the compact is: no table without undertakings. */
  private static List<DynamicTest> tests(WrittenCompact written, Path folder, String name)
      throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (CopyFormat format : CopyFormat.values()) {
      boolean readable = !format.isBraille() || !name.endsWith("-cy");
      if (readable && (format.isWhole() || !written.undertakings().isEmpty())) {
        tests.add(
            DynamicTest.dynamicTest(
                name + " " + format,
                () -> assertEquals("", differences(written, format, format.file(folder, name)))));
      }
    }
    return tests;
  }

  private static String differences(WrittenCompact written, CopyFormat format, Path file)
      throws Exception {
    CompactCopy copy = format.read(file);
    List<String> differences = new ArrayList<>(CopyChecks.undertakings(written, copy));
    if (format.isWhole()) {
      differences.addAll(CopyChecks.lists(written, copy));
    }
    return String.join("\n", differences);
  }

  private static WrittenCompact written(String compact) throws Exception {
    return WrittenCompact.in(Repository.root().resolve("content/compacts").resolve(compact));
  }

  private static Path bilingual(String compact) throws Exception {
    return BilingualSite.content().resolve("compacts").resolve(compact);
  }
}
