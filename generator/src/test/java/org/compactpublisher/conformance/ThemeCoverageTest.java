package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Inline;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The default theme has a macro for every node of the document model, and never skips escaping. */
final class ThemeCoverageTest {
  private static final Path THEMES = Repository.root().resolve("themes");
  private static final Pattern MACRO = Pattern.compile("<#macro\\s+(\\w+)");

  @ParameterizedTest
  @CsvSource({"html/blocks.ftlh", "fo/blocks.ftlx", "epub/blocks.ftlx", "docx/blocks.ftlx"})
  void hasMacroForEveryBlock(String template) throws IOException {
    assertMacros(template, Block.class);
  }

  @ParameterizedTest
  @CsvSource({"html/inlines.ftlh", "fo/inlines.ftlx", "epub/inlines.ftlx", "docx/inlines.ftlx"})
  void hasMacroForEveryInline(String template) throws IOException {
    assertMacros(template, Inline.class);
  }

  @Test
  void neverSkipsEscaping() throws IOException {
    List<Path> templates =
        FileTree.files(THEMES, "").stream()
            .filter(file -> file.toString().matches(".*\\.(ftl|ftlh|ftlx)"))
            .toList();
    assertFalse(templates.isEmpty(), "no template was found");
    Set<String> unescaped = new TreeSet<>();
    for (Path template : templates) {
      if (Files.readString(template).matches("(?s).*(\\?\\s*no_esc|<#noautoesc|noAutoEsc).*")) {
        unescaped.add(THEMES.relativize(template).toString());
      }
    }
    assertEquals(Set.of(), unescaped);
  }

  @Test
  void readmeHasRowForEveryNode() throws IOException {
    String readme = Files.readString(THEMES.resolve("README.md"));
    Set<String> missing =
        Stream.of(Block.class, Inline.class)
            .flatMap(ThemeCoverageTest::nodes)
            .filter(node -> !Pattern.compile("(?m)^\\|[^|]*`" + node + "`").matcher(readme).find())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), missing, "rows with `node` in the first column");
  }

  private static void assertMacros(String template, Class<?> family) throws IOException {
    String text = Files.readString(THEMES.resolve("default").resolve(template));
    Set<String> macros =
        MACRO.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    Set<String> missing =
        nodes(family)
            .filter(node -> !macros.contains(node))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), missing, "macros that " + template + " does not have");
  }

  /** Names of the nodes as templates know them: bulletList, crossReference. */
  private static Stream<String> nodes(Class<?> family) {
    return kinds(family)
        .map(Class::getSimpleName)
        .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
  }

  private static Stream<Class<?>> kinds(Class<?> family) {
    return family.isRecord()
        ? Stream.of(family)
        : Stream.of(family.getPermittedSubclasses()).flatMap(ThemeCoverageTest::kinds);
  }
}
