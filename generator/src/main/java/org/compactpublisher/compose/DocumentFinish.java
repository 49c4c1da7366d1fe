package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.ExplainedTerm;
import org.compactpublisher.document.TermEntry;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.Glossary;
import org.compactpublisher.model.TermFinder;

/**
 * Finishes the documents of a compact, once all of them are composed: what their words lead to, the
 * words that each explains, and where each term of the glossary is used.
 */
final class DocumentFinish {
  /** Documents that only list names, and the glossary itself, lead nowhere from their words. */
  private static final Set<Document.Kind> WITHOUT_TERMS =
      Set.of(Document.Kind.GLOSSARY, Document.Kind.CONTACTS, Document.Kind.SIGNATORIES);

  private final Composition composition;
  private final TermFinder finder;
  private final Abbreviations abbreviations;
  private final Anchor home;
  private final Map<String, TermEntry> entries = new LinkedHashMap<>();

  DocumentFinish(Compact compact, Composition composition) {
    this.composition = composition;
    this.finder = compact.glossary().map(Glossary::finder).orElseGet(TermFinder::new);
    this.abbreviations = new Abbreviations(compact.glossary());
    this.home = Anchor.document(compact.about().id(), "");
  }

  /** A document whose inline content is finished, and the terms that it uses. */
  private record Finished(Document document, Map<String, Anchor> uses) {}

  /** The documents of the compact, the glossary among them. */
  List<Document> documents(List<Document> composed) {
    List<Finished> finished = composed.stream().map(this::finish).toList();
    finished.forEach(each -> each.document().body().forEach(this::learn));
    TermUses uses = new TermUses();
    finished.forEach(each -> uses.add(each.document(), each.uses()));
    return finished.stream().map(this::explained).map(uses::tell).toList();
  }

  /** Documents that show the same undertakings otherwise; {@link #documents} comes first. */
  List<Document> views(List<Document> composed) {
    return composed.stream().map(this::finish).map(this::explained).toList();
  }

  /** What stands on the compact's home, which explains no words. */
  List<Block> home(List<Block> blocks) {
    return rewriter(new TermLinks(finder, abbreviations, home, false)).all(blocks);
  }

  private Finished finish(Document document) {
    TermLinks terms = terms(document);
    List<Block> body = rewriter(terms).all(document.body());
    return new Finished(document.with(body, document.words()), terms.uses());
  }

  private TermLinks terms(Document document) {
    return document.kind() == Document.Kind.GLOSSARY
        ? TermLinks.none(document.anchor())
        : new TermLinks(
            finder, abbreviations, document.anchor(), !WITHOUT_TERMS.contains(document.kind()));
  }

  private BlockRewriter rewriter(TermLinks terms) {
    return new BlockRewriter(new InlineRewriter(composition, terms)::run);
  }

  private void learn(Block block) {
    if (block instanceof Block.Glossary glossary) {
      glossary.terms().forEach(term -> entries.put(term.anchor().fragment(), term));
    }
  }

  private Document explained(Finished finished) {
    List<ExplainedTerm> words = new ArrayList<>();
    if (!finished.uses().isEmpty()) {
      words.addAll(
          new WordsExplained(finished.document().anchor(), entries, finished.uses()).compose());
    }
    return finished.document().with(finished.document().body(), words);
  }
}
