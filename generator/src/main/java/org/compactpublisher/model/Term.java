package org.compactpublisher.model;

import java.util.List;
import org.compactpublisher.document.Block;

/**
 * A word that the glossary explains.
 *
 * @param id for ever; its address
 * @param abbreviation empty for none
 * @param formerly a name it had before; empty for none
 * @param variants other words that mean it in the text
 * @param definition empty when the entry only points to others
 * @param see ids of entries to read
 */
public record Term(
    String id,
    String term,
    String abbreviation,
    String formerly,
    List<String> variants,
    List<Block> definition,
    List<String> see) {
  public Term {
    variants = List.copyOf(variants);
    definition = List.copyOf(definition);
    see = List.copyOf(see);
  }
}
