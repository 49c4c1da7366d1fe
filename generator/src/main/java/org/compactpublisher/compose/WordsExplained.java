package org.compactpublisher.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.ExplainedTerm;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.TermEntry;

/**
 * The terms that a document uses, explained at its foot in the order of the glossary (WCAG 3.1.3).
 */
final class WordsExplained {
  private final Anchor document;
  private final Map<String, TermEntry> entries;
  private final Map<String, Anchor> uses;

  /**
   * The words of one document.
   *
   * @param entries the glossary, by term and in its order
   * @param uses the terms that the document uses, each with the place of its first use
   */
  WordsExplained(Anchor document, Map<String, TermEntry> entries, Map<String, Anchor> uses) {
    this.document = document;
    this.entries = entries;
    this.uses = new LinkedHashMap<>(uses);
    uses.forEach(this::follow);
  }

  /** An entry that only points to others explains nothing without them. */
  private void follow(String term, Anchor use) {
    TermEntry entry = entries.get(term);
    if (entry.definition().isEmpty()) {
      for (Inline.CrossReference other : entry.see()) {
        if (uses.putIfAbsent(other.target().fragment(), use) == null) {
          follow(other.target().fragment(), use);
        }
      }
    }
  }

  List<ExplainedTerm> compose() {
    return entries.entrySet().stream()
        .filter(entry -> uses.containsKey(entry.getKey()))
        .map(entry -> explained(entry.getKey(), entry.getValue()))
        .toList();
  }

  private ExplainedTerm explained(String term, TermEntry entry) {
    List<Inline.CrossReference> see = entry.see().stream().map(this::here).toList();
    return new ExplainedTerm(word(term), uses.get(term), entry.with(see, List.of()));
  }

  /** The same reference, to the explanation on this page where there is one. */
  private Inline.CrossReference here(Inline.CrossReference other) {
    String term = other.target().fragment();
    return uses.containsKey(term) ? new Inline.CrossReference(other.content(), word(term)) : other;
  }

  private Anchor word(String term) {
    return Anchor.heading(document.compact(), document.document(), "word-" + term);
  }
}
