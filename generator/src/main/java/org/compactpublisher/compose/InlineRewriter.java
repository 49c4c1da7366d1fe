package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Inline;

/**
 * Finishes inline content: links to what is not published become plain words, and the first use of
 * each term in a document leads to its meaning.
 */
final class InlineRewriter implements Inline.Visitor<List<Inline>> {
  private final Composition composition;
  private final TermLinks terms;

  InlineRewriter(Composition composition, TermLinks terms) {
    this.composition = composition;
    this.terms = terms;
  }

  List<Inline> all(List<Inline> content) {
    List<Inline> rewritten = new ArrayList<>();
    content.forEach(inline -> rewritten.addAll(inline.accept(this)));
    return rewritten;
  }

  @Override
  public List<Inline> text(Inline.Text text) {
    return terms.link(text);
  }

  @Override
  public List<Inline> emphasis(Inline.Emphasis emphasis) {
    return List.of(new Inline.Emphasis(all(emphasis.content())));
  }

  @Override
  public List<Inline> strong(Inline.Strong strong) {
    return List.of(new Inline.Strong(all(strong.content())));
  }

  @Override
  public List<Inline> webLink(Inline.WebLink link) {
    return List.of(link);
  }

  @Override
  public List<Inline> crossReference(Inline.CrossReference reference) {
    return composition.publishes(reference.target().compact())
        ? List.of(reference)
        : reference.content();
  }

  @Override
  public List<Inline> termReference(Inline.TermReference reference) {
    Anchor target = reference.target();
    terms.used(target.fragment());
    return List.of(reference);
  }

  @Override
  public List<Inline> abbreviation(Inline.Abbreviation abbreviation) {
    return List.of(abbreviation);
  }

  @Override
  public List<Inline> removed(Inline.Removed removed) {
    return List.of(removed);
  }

  @Override
  public List<Inline> added(Inline.Added added) {
    return List.of(added);
  }

  @Override
  public List<Inline> languageSpan(Inline.LanguageSpan span) {
    return List.of(span);
  }

  @Override
  public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
    return List.of(lineBreak);
  }
}
