package org.compactpublisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.compactpublisher.fixtures.CommandRun;
import org.compactpublisher.fixtures.ContentCase;
import org.compactpublisher.source.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Faults as other programs read them say what people are told. */
final class FaultReportTest {
  private static final ContentCase FAULTY = new ContentCase("many/positions-error");
  private static final ContentCase WARNED = new ContentCase("term/unused-warning");
  private static List<String> told;

  @BeforeAll
  static void tell() throws IOException {
    FAULTY.layOut();
    told = FAULTY.check().err().lines().filter(line -> line.matches("\\S+: error: \\[.*")).toList();
    assertEquals(10, told.size());
  }

  @Test
  void jsonHoldsEveryFault() throws IOException {
    FAULTY.layOut();
    CommandRun run = FAULTY.check("--format", "json");
    assertEquals(1, run.code());
    assertEquals("", run.err());
    List<String> read = new ArrayList<>();
    for (JsonNode found : parse(run).get("diagnostics")) {
      read.add(
          place(found.get("path"), found.get("line"), found.get("column"))
              + ": "
              + found.get("severity").asText()
              + ": ["
              + found.get("rule").asText()
              + "] "
              + found.get("message").asText());
      assertTrue(found.get("hint").isTextual());
    }
    assertEquals(told, read);
  }

  @Test
  void sarifHoldsEveryFault() throws IOException {
    FAULTY.layOut();
    JsonNode log = parse(FAULTY.check("--format", "sarif"));
    assertEquals("2.1.0", log.get("version").asText());
    assertEquals(1, log.get("runs").size());
    JsonNode run = log.get("runs").get(0);
    assertEquals("unicodeCodePoints", run.get("columnKind").asText());
    List<String> read = new ArrayList<>();
    for (JsonNode result : run.get("results")) {
      assertEquals(1, result.get("locations").size());
      JsonNode place = result.get("locations").get(0).get("physicalLocation");
      JsonNode region = place.get("region");
      read.add(
          place(
                  place.get("artifactLocation").get("uri"),
                  region.get("startLine"),
                  region.get("startColumn"))
              + ": "
              + result.get("level").asText()
              + ": ["
              + result.get("ruleId").asText()
              + "] "
              + result.get("message").get("text").asText().replaceFirst(" \\([^()]*\\)$", ""));
    }
    assertEquals(told.stream().map(line -> line.replaceFirst(" \\([^()]*\\)$", "")).toList(), read);
  }

  @Test
  void sarifNamesEveryRuleOnce() throws IOException {
    FAULTY.layOut();
    JsonNode run = parse(FAULTY.check("--format", "sarif")).get("runs").get(0);
    assertEquals(
        "Compact Publisher", run.get("tool").get("driver").get("name").asText(), "the tool");
    Set<String> rules = new HashSet<>();
    for (JsonNode rule : run.get("tool").get("driver").get("rules")) {
      assertTrue(rules.add(rule.get("id").asText()));
      assertTrue(rule.get("shortDescription").get("text").isTextual());
    }
    assertEquals(Rule.values().length, rules.size());
  }

  @Test
  void warningsAreErrorsWhenStrict() throws IOException {
    WARNED.layOut();
    assertEquals("warning", severity(WARNED.check("--format", "json")));
    assertEquals("error", severity(WARNED.check("--format", "json", "--strict")));
  }

  @Test
  void faultOfWholeFileHasNoRegion() throws IOException {
    ContentCase whole = new ContentCase("id/no-record-warning");
    whole.layOut();
    JsonNode result = parse(whole.check("--format", "sarif")).at("/runs/0/results/0");
    assertTrue(result.at("/locations/0/physicalLocation/artifactLocation/uri").isTextual());
    assertTrue(result.at("/locations/0/physicalLocation/region").isMissingNode());
  }

  @Test
  void nothingWrongIsAnEmptyList() throws IOException {
    ContentCase base = new ContentCase("base");
    base.layOut();
    assertEquals(0, parse(base.check("--format", "json").done()).get("diagnostics").size());
    assertTrue(parse(base.check("--format", "sarif").done()).at("/runs/0/results").isArray());
  }

  private static String severity(CommandRun run) throws JsonProcessingException {
    return parse(run).get("diagnostics").get(0).get("severity").asText();
  }

  private static String place(JsonNode path, JsonNode line, JsonNode column) {
    return path.asText() + ":" + line.asInt() + ":" + column.asInt();
  }

  private static JsonNode parse(CommandRun run) throws JsonProcessingException {
    return new ObjectMapper().readTree(run.out());
  }
}
