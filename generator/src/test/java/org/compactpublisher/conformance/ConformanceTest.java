package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.fixtures.Conformance;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PublishedSite;
import org.compactpublisher.verify.Checker;
import org.compactpublisher.verify.CheckerArchive;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every published site keeps to every standard, by the checkers of the command {@code verify}. */
final class ConformanceTest {

  @TestFactory
  List<DynamicTest> everyFileKeepsToItsStandards() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path site : PublishedSite.all()) {
      for (Checker checker : CheckerArchive.load()) {
        String name = site.getFileName() + ": " + checker.standard().name();
        tests.add(DynamicTest.dynamicTest(name, () -> Conformance.assertKept(checker, site)));
      }
    }
    return tests;
  }

  @Test
  void everyKindOfFileIsHeldAgainstSomeStandard() throws Exception {
    List<Path> unchecked = new ArrayList<>(FileTree.files(PublishedSite.folder(), ""));
    for (Checker checker : CheckerArchive.load()) {
      for (Path file : List.copyOf(unchecked)) {
        if (checker.tellsOfFormat() && checker.concerns(file)) {
          unchecked.remove(file);
        }
      }
    }
    List<String> endings =
        unchecked.stream()
            .map(file -> file.toString().replaceAll(".*[./\\\\]", ""))
            .distinct()
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "_headers",
            "brf",
            "csv",
            "js",
            "json",
            "md",
            "png",
            "published-files",
            "svg",
            "txt",
            "woff2",
            "zip"),
        endings);
  }
}
