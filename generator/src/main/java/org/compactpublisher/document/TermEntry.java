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
 */
public record TermEntry(
    Anchor anchor,
    String term,
    String abbreviation,
    String formerly,
    List<Block> definition,
    List<Inline.CrossReference> see) {
  public TermEntry {
    definition = List.copyOf(definition);
    see = List.copyOf(see);
  }
}
