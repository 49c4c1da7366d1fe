package org.compactpublisher.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is put into a word stands there as it is, in whatever order the values come. */
final class PutInWordsTest {
  private static final Labels LABELS =
      new Labels("en", Map.of("title-in-site", "{title}: {site}, {count} of {site}"));

  @Test
  void whatIsPutInIsNotLookedAtAgain() {
    for (List<String> order : List.of(List.of("title", "site"), List.of("site", "title"))) {
      Map<String, String> given = Map.of("title", "On {site} and $1", "site", "A {title} \\ site");
      Map<String, String> values = new LinkedHashMap<>();
      order.forEach(name -> values.put(name, given.get(name)));
      values.put("count", "7");
      assertEquals(
          "On {site} and $1: A {title} \\ site, 7 of A {title} \\ site",
          LABELS.text("title-in-site", values));
    }
  }

  @Test
  void aPlaceWithoutAValueStays() {
    assertEquals(
        "Kent: {site}, {count} of {site}", LABELS.text("title-in-site", Map.of("title", "Kent")));
  }
}
