package org.compactpublisher.render.text;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Labels;
import org.compactpublisher.render.copy.Part;
import org.compactpublisher.render.copy.WholeCopy;

/** Takes the parts of a copy apart into passages, in the order in which they are read. */
public final class Passages {
  private final TextInlines words;
  private final Labels labels;

  /**
   * Reads in one language.
   *
   * @param words writes the inline content
   */
  public Passages(TextInlines words, Labels labels) {
    this.words = words;
    this.labels = labels;
  }

  /** A part with its name. */
  public List<Passage> of(Part part, WholeCopy copy) {
    List<Passage> passages = new ArrayList<>();
    Passage.Kind kind = part.first() ? Passage.Kind.TITLE : Passage.Kind.CHAPTER;
    passages.add(new Passage(kind, 0, "", part.title()));
    passages.addAll(new ProsePassages(words, labels, copy.prose()).all(part.body()));
    return passages;
  }
}
