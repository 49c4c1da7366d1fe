package org.compactpublisher.render.text;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Labels;

/** Tells readers of a plain text how to find their way in it: of what is there, and no more. */
final class Directions {
  private final Labels labels;

  Directions(Labels labels) {
    this.labels = labels;
  }

  /**
   * For one text.
   *
   * @param passages of the text without directions
   * @param undertakings how many it holds
   */
  String of(List<Passage> passages, int undertakings) {
    List<String> told = new ArrayList<>();
    told.add(labels.text("text-how"));
    if (has(Passage.Kind.SUBHEADING, passages)) {
      told.add(labels.text("text-how-subheading"));
    }
    if (has(Passage.Kind.SMALL_HEADING, passages)) {
      told.add(labels.text("text-how-small-heading"));
    }
    if (undertakings > 0) {
      told.add(labels.text("text-how-promises"));
    }
    told.add(labels.text("text-how-addresses"));
    return String.join(" ", told);
  }

  private static boolean has(Passage.Kind kind, List<Passage> passages) {
    return passages.stream().anyMatch(passage -> passage.kind() == kind);
  }
}
