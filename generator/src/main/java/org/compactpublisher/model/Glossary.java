package org.compactpublisher.model;

import java.util.List;
import org.compactpublisher.document.Block;

/**
 * The words that a compact explains.
 *
 * @param finder finds them in text
 */
public record Glossary(String path, List<Block> introduction, List<Term> terms, TermFinder finder) {
  public Glossary {
    introduction = List.copyOf(introduction);
    terms = List.copyOf(terms);
  }
}
