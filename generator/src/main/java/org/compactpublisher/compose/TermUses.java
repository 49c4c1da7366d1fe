package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.TermEntry;

/** Where each term of a glossary is used first, document by document. */
final class TermUses {
  private final Map<String, List<Inline.CrossReference>> uses = new TreeMap<>();

  /** Adds the terms that a document uses, each with the place of its first use. */
  void add(Document document, Map<String, Anchor> places) {
    List<Inline> name = List.of(new Inline.Text(document.shortTitle()));
    places.forEach(
        (term, place) ->
            uses.computeIfAbsent(term, key -> new ArrayList<>())
                .add(new Inline.CrossReference(name, place)));
  }

  /** The document; a glossary with the uses of each term. */
  Document tell(Document document) {
    List<Block> body = document.body().stream().map(this::tell).toList();
    return document.with(body, document.words());
  }

  private Block tell(Block block) {
    return block instanceof Block.Glossary glossary
        ? new Block.Glossary(glossary.terms().stream().map(this::tell).toList())
        : block;
  }

  private TermEntry tell(TermEntry entry) {
    return entry.with(entry.see(), uses.getOrDefault(entry.anchor().fragment(), List.of()));
  }
}
