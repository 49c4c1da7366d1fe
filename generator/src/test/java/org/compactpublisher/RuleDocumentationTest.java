package org.compactpublisher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compactpublisher.assemble.ContentTypes;
import org.compactpublisher.assemble.ContentTypes.ContentType;
import org.compactpublisher.assemble.Field;
import org.compactpublisher.assemble.Shape;
import org.compactpublisher.fixtures.ContentCase;
import org.compactpublisher.fixtures.Golden;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.source.Rule;
import org.junit.jupiter.api.Test;

/** The guide for editors explains every message and every key, and every message has a case. */
final class RuleDocumentationTest {
  /** Raised by a renderer and proven by its own tests. */
  private static final Set<Rule> PROVEN_ELSEWHERE = EnumSet.of(Rule.PDF_FAULT, Rule.AUDIO_FAULT);

  private static final Path GUIDE = Repository.root().resolve("content/README.md");
  private static final Pattern EXPLAINED =
      Pattern.compile("(?m)^### `([A-Z]+-\\d+)` (.*)\n\n(?!#)(.{40,})");
  private static final String TABLE = "| Key | Needed | Kind | What it says | Example |\n";

  @Test
  void everyRuleHasACase() throws IOException {
    Set<String> raised = new HashSet<>();
    for (ContentCase test : ContentCase.all()) {
      Path expected = test.file("expected.diagnostics");
      if (Files.exists(expected)) {
        Matcher rules = Pattern.compile("\\[([A-Z]+-\\d+)]").matcher(Files.readString(expected));
        rules.results().map(found -> found.group(1)).forEach(raised::add);
      }
    }
    List<Rule> unproven =
        Arrays.stream(Rule.values())
            .filter(rule -> !PROVEN_ELSEWHERE.contains(rule))
            .filter(rule -> !raised.contains(rule.id()))
            .toList();
    assertEquals(List.of(), unproven, "rules without a folder in cases/");
  }

  @Test
  void everyRuleIsExplainedInItsOrder() throws IOException {
    List<String> rules =
        Arrays.stream(Rule.values()).map(rule -> rule.id() + " " + rule.title()).toList();
    List<String> explained =
        EXPLAINED
            .matcher(Files.readString(GUIDE))
            .results()
            .map((MatchResult found) -> found.group(1) + " " + found.group(2))
            .toList();
    assertEquals(String.join("\n", rules), String.join("\n", explained));
  }

  @Test
  void everyKeyOfEveryFileIsDescribed() throws IOException {
    String guide = Files.readString(GUIDE);
    Set<Shape> described = new HashSet<>();
    for (ContentType type : ContentTypes.all()) {
      String heading = "### `" + type.name() + "`";
      assertEquals(true, guide.contains("\n" + heading), "the guide has the heading " + heading);
      if (described.add(type.shape())) {
        guide = withTable(guide, guide.indexOf("\n" + heading), table(type.shape()));
      }
    }
    Golden.assertSame(GUIDE, guide);
  }

  /** The guide with this table in place of the first one after a heading. */
  private static String withTable(String guide, int heading, String table) {
    int start = guide.indexOf(TABLE, heading);
    int end = guide.indexOf("\n\n", start) + 1;
    return guide.substring(0, start) + table + guide.substring(end);
  }

  private static String table(Shape shape) {
    StringBuilder table = new StringBuilder(TABLE).append("|---|---|---|---|---|\n");
    rows("", shape, table);
    return table.toString();
  }

  private static void rows(String before, Shape shape, StringBuilder table) {
    for (Field field : shape.fields()) {
      String name = before + "`" + field.name() + "`";
      List<String> cells =
          List.of(
              name,
              field.required() ? "yes" : "",
              kind(field),
              field.description(),
              example(field));
      table.append("| ").append(String.join(" | ", cells)).append(" |\n");
      field.shape().forEach(inner -> rows(name + " › ", inner, table));
    }
  }

  /** A value as it is written; a choice stands among its kinds, and prose has no example. */
  private static String example(Field field) {
    boolean tells = field.example().matches(".*\\w.*") && field.choices().isEmpty();
    return tells ? "`" + field.example() + "`" : "";
  }

  private static String kind(Field field) {
    return field.choices().isEmpty()
        ? field.type().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        : "`" + String.join("`, `", field.choices()) + "`";
  }
}
