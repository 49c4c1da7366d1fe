package org.compactpublisher.document;

import java.util.List;

/**
 * One term of the glossary.
 *
 * @param term the headword
 * @param abbreviation empty for none
 * @param formerly a name it had before; empty for none
 * @param definition empty when the entry only points to another
 * @param see other entries to read
 * @param usedIn the first use in each document, in reading order
 */
public record TermEntry(
    Anchor anchor,
    String term,
    String abbreviation,
    String formerly,
    List<Block> definition,
    List<Inline.CrossReference> see,
    List<Inline.CrossReference> usedIn) {
  public TermEntry {
    definition = List.copyOf(definition);
    see = List.copyOf(see);
    usedIn = List.copyOf(usedIn);
  }

  /** An entry of which nobody has said yet where it is used. */
  public TermEntry(
      Anchor anchor,
      String term,
      String abbreviation,
      String formerly,
      List<Block> definition,
      List<Inline.CrossReference> see) {
    this(anchor, term, abbreviation, formerly, definition, see, List.of());
  }

  /** The same entry with other references. */
  public TermEntry with(List<Inline.CrossReference> others, List<Inline.CrossReference> uses) {
    return new TermEntry(anchor, term, abbreviation, formerly, definition, others, uses);
  }
}
