package org.compactpublisher.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.compactpublisher.document.Comparison;
import org.compactpublisher.document.Comparison.Entry;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.EditionTotal;
import org.compactpublisher.document.EditionTotal.FateCount;
import org.compactpublisher.document.Fate;
import org.compactpublisher.document.PromiseWord;
import org.compactpublisher.fixtures.Golden;
import org.compactpublisher.fixtures.SampleDocuments;
import org.junit.jupiter.api.Test;

/** The data of what an edition changed, and the schema that describes it. */
final class ChangesJsonTest {

  @Test
  void holdsTotalsAndEveryUndertaking() throws IOException {
    String json = new String(json(), StandardCharsets.UTF_8);
    Golden.assertSame(Golden.resource("data/changes.json"), json);
  }

  @Test
  void editionThatReplacesNoneHasNone() {
    assertEquals(Optional.empty(), ChangesJson.of(SampleDocuments.older()));
  }

  @Test
  void schemaKnowsEveryKeyAndAsksForThoseThatAreAlwaysThere() throws IOException {
    JsonNode schema = schema();
    JsonNode written = new ObjectMapper().readTree(json());
    assertKeys(schema, written);
    assertKeys(schema.at("/properties/totals"), written.get("totals"));
    for (String side : List.of("from", "to")) {
      assertKeys(schema.at("/properties/totals/properties/" + side), written.at("/totals/" + side));
    }
    for (JsonNode undertaking : written.get("undertakings")) {
      assertKeys(schema.at("/$defs/undertaking"), undertaking);
    }
  }

  private static void assertKeys(JsonNode schema, JsonNode written) {
    Set<String> known = new TreeSet<>();
    schema.get("properties").fieldNames().forEachRemaining(known::add);
    Set<String> keys = new TreeSet<>();
    written.fieldNames().forEachRemaining(keys::add);
    assertTrue(known.containsAll(keys), () -> keys + " in " + known);
    schema.get("required").forEach(key -> assertTrue(keys.contains(key.asText()), key::asText));
  }

  private static JsonNode schema() throws IOException {
    try (InputStream schema = ChangesJson.class.getResourceAsStream("changes.schema.json")) {
      return new ObjectMapper().readTree(schema);
    }
  }

  private static byte[] json() {
    PromiseWord word = new PromiseWord("undertaking", "undertakings");
    Comparison comparison =
        new Comparison(
            SampleDocuments.OLD,
            SampleDocuments.NEW,
            new EditionTotal("2009", word, 2, counts(1, Fate.DROPPED)),
            new EditionTotal("2011", word, 2, counts(1, Fate.NEW)),
            List.of(
                entry(SampleDocuments.OLD, "F-P1", Fate.KEPT, List.of("F-P2"), ""),
                entry(SampleDocuments.OLD, "F-P2", Fate.DROPPED, List.of(), ""),
                entry(SampleDocuments.NEW, "F-P1", Fate.NEW, List.of(), ""),
                entry(SampleDocuments.NEW, "F-P2", Fate.KEPT, List.of("F-P1"), "“Seek” is gone.")));
    return ChangesJson.of(with(SampleDocuments.newer(), comparison)).orElseThrow();
  }

  private static List<FateCount> counts(int kept, Fate other) {
    return List.of(
        new FateCount(Fate.KEPT, kept), new FateCount(Fate.REWORDED, 0), new FateCount(other, 1));
  }

  private static Entry entry(
      String edition, String id, Fate fate, List<String> others, String note) {
    return new Entry(
        edition,
        id,
        "codes/funding",
        "public-sector",
        fate,
        others,
        false,
        false,
        false,
        false,
        others.isEmpty() ? 0 : 90,
        note.isEmpty() ? Optional.empty() : Optional.of(Comparison.Force.STRONGER),
        note);
  }

  private static DocumentSet with(DocumentSet set, Comparison comparison) {
    return new DocumentSet(
        set.id(),
        set.title(),
        set.shortTitle(),
        set.subtitle(),
        set.area(),
        set.summary(),
        set.language(),
        set.notice(),
        set.status(),
        set.word(),
        set.parties(),
        set.editions(),
        set.newer(),
        set.translations(),
        set.history(),
        set.introduction(),
        set.outline(),
        set.documents(),
        set.views(),
        set.appendices(),
        List.of(comparison),
        set.replacing(),
        set.assets());
  }
}
