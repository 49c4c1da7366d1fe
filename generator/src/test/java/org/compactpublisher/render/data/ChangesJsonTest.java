package org.compactpublisher.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.document.Comparison;
import org.compactpublisher.document.Comparison.Entry;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.EditionTotal;
import org.compactpublisher.document.EditionTotal.FateCount;
import org.compactpublisher.document.Fate;
import org.compactpublisher.document.PromiseWord;
import org.compactpublisher.document.RelatedEditions;
import org.compactpublisher.fixtures.Golden;
import org.compactpublisher.fixtures.SampleDocuments;
import org.compactpublisher.json.Json;
import org.junit.jupiter.api.Test;

/** The data of what an edition changed. */
final class ChangesJsonTest {
  private static final String SCHEMA = "https://compacts.example/schemas/changes.json";

  @Test
  void holdsTotalsAndEveryUndertaking() throws IOException {
    String json = Json.of(changes());
    Golden.assertSame(Golden.resource("data/changes.json"), json);
  }

  @Test
  void editionThatReplacesNoneHasNone() {
    assertEquals(Optional.empty(), ChangesJson.of(SampleDocuments.older(), SCHEMA));
  }

  private static Map<String, Object> changes() {
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
    return ChangesJson.of(with(SampleDocuments.newer(), comparison), SCHEMA).orElseThrow();
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
    RelatedEditions related =
        new RelatedEditions(List.of(), List.of(), List.of(), List.of(comparison), List.of());
    return new DocumentSet(set.edition(), set.contents(), related, set.front(), set.forms());
  }
}
