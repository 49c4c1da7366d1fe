package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.fixtures.BilingualSite;
import org.compactpublisher.fixtures.PublishedSite;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.copies.CompactCopy;
import org.compactpublisher.fixtures.copies.CopyChecks;
import org.compactpublisher.fixtures.copies.CopyFormat;
import org.compactpublisher.fixtures.copies.WrittenCompact;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every format of a compact says what its editors wrote: same numbers, parties, words, order. */
final class SameWordsTest {

  @TestFactory
  List<DynamicTest> everyFormatHoldsTheUndertakings() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (String compact : List.of("kent-2009", "kent-2011", "west-kent", "hertfordshire")) {
      Path content = Repository.root().resolve("content");
      add(tests, content, PublishedSite.folder(), compact, compact);
    }
    for (String compact : List.of("alpha", "beta", "cy/alpha")) {
      String name = compact.replaceFirst("cy/(.*)", "$1-cy");
      add(tests, BilingualSite.content(), BilingualSite.folder(), compact, name);
    }
    return tests;
  }

  private static void add(
      List<DynamicTest> tests, Path content, Path site, String compact, String name)
      throws Exception {
    WrittenCompact written = WrittenCompact.in(content.resolve("compacts").resolve(compact));
    for (CopyFormat format : CopyFormat.values()) {
      Path file = format.file(site.resolve(compact), name);
      if (format != CopyFormat.CSV || !written.undertakings().isEmpty()) {
        tests.add(
            DynamicTest.dynamicTest(
                compact + " " + format,
                () -> {
                  CompactCopy copy = format.read(file);
                  List<String> f = new ArrayList<>(CopyChecks.undertakings(written, copy));
                  if (format.isWhole()) f.addAll(CopyChecks.lists(written, copy));
                  java.nio.file.Files.writeString(Path.of("/tmp/w/out.txt"), f.stream().map(x -> compact+" "+format+" "+x+"\n").collect(java.util.stream.Collectors.joining()), java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
                  assertEquals(List.of(), f);
                }));
      }
    }
  }

}
