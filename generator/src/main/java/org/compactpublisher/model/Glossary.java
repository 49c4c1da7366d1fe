package org.compactpublisher.model;

import java.util.List;
import org.compactpublisher.document.Block;

/** The words that a compact explains. */
public record Glossary(String path, List<Block> introduction, List<Term> terms) {
  public Glossary {
    introduction = List.copyOf(introduction);
    terms = List.copyOf(terms);
  }
}
