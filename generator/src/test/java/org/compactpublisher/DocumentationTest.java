package org.compactpublisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.compactpublisher.fixtures.CommandRun;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the architecture page say is true. */
final class DocumentationTest {
  private static final Path SOURCES =
      Repository.root().resolve("generator/src/main/java/org/compactpublisher");
  private static final Pattern SENTENCE = Pattern.compile("/\\*\\* (.*) \\*/\\s*package ");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| ([^|]+) \\|");
  private static final Pattern LINK = Pattern.compile("`([a-z]+/[A-Za-z./-]*)`|\\]\\(([^)]+)\\)");
  private static final Pattern EXAMPLE =
      Pattern.compile("\\$ ./compact check\n(.*?)```", Pattern.DOTALL);

  @Test
  void architecturePageNamesEveryPackageInItsOwnWords() throws IOException {
    Map<String, String> packages = new TreeMap<>();
    for (Path file : FileTree.files(SOURCES, "package-info.java")) {
      String name = SOURCES.relativize(file.getParent()).toString().replace('/', '.');
      packages.put(name, first(SENTENCE, Files.readString(file)));
    }
    Map<String, String> rows = new TreeMap<>();
    ROW.matcher(Files.readString(Repository.root().resolve("generator/ARCHITECTURE.md")))
        .results()
        .forEach(row -> rows.put(row.group(1), row.group(2).strip()));
    assertEquals(packages, rows);
  }

  @Test
  void readmeIsShortAndLeadsSomewhere() throws IOException {
    String readme = readme();
    assertTrue(readme.lines().count() < 100, "lines of README.md");
    List<String> lost = new ArrayList<>();
    for (MatchResult link : LINK.matcher(readme).results().toList()) {
      String path = link.group(1) == null ? link.group(2) : link.group(1);
      boolean published = path.startsWith("site/");
      if (!published && !Files.exists(Repository.root().resolve(path))) {
        lost.add(path);
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void readmeShowsWhatTheCheckReallySays(@TempDir Path folder) throws IOException {
    Path content = folder.resolve("content");
    FileTree.copy(Repository.root().resolve("content"), content);
    Path code = content.resolve("compacts/kent-2009/codes/funding.yaml");
    String text = Files.readString(code);
    String wrong = text.replace("that full cost recovery is", "that {full cost recovry} is");
    Files.writeString(code, wrong);
    String said = CommandRun.of("check", "--content", content.toString()).err();
    assertEquals(first(EXAMPLE, readme()), said.replace(content.toString(), "content"));
  }

  private static String readme() throws IOException {
    return Files.readString(Repository.root().resolve("README.md"));
  }

  private static String first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
  }
}
