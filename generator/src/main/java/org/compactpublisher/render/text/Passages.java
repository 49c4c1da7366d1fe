package org.compactpublisher.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Labels;
import org.compactpublisher.render.copy.Part;
import org.compactpublisher.render.copy.WholeCopy;

/** Takes the parts of a copy apart into passages, in the order in which they are read. */
public final class Passages {
  private final Function<List<Inline>, String> words;
  private final Labels labels;

  /**
   * Reads in one language.
   *
   * @param words writes the inline content
   */
  public Passages(Function<List<Inline>, String> words, Labels labels) {
    this.words = words;
    this.labels = labels;
  }

  /** A part with its name. */
  public List<Passage> of(Part part, WholeCopy copy) {
    List<Passage> passages = new ArrayList<>();
    passages.add(
        part.first()
            ? new Passage(Passage.Kind.TITLE, 0, "", part.title())
            : new Passage(Passage.Kind.CHAPTER, 0, "", chapter(part, copy)));
    passages.addAll(new ProsePassages(words, labels, copy.prose()).all(part.body()));
    return passages;
  }

  private String chapter(Part part, WholeCopy copy) {
    return labels.text(
        "copy-chapter",
        Map.of(
            "number", Integer.toString(part.number()),
            "count", Integer.toString(copy.chapters()),
            "title", part.title()));
  }
}
