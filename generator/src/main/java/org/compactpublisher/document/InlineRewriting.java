package org.compactpublisher.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes inline content anew. Left alone, everything stays as it is, and what stands inside is
 * written anew too; an implementation says what becomes of the kinds that it is about.
 */
public interface InlineRewriting extends Inline.Visitor<List<Inline>> {
  /** All of it in order. */
  default List<Inline> all(List<Inline> content) {
    List<Inline> rewritten = new ArrayList<>();
    content.forEach(inline -> rewritten.addAll(inline.accept(this)));
    return rewritten;
  }

  @Override
  default List<Inline> text(Inline.Text text) {
    return List.of(text);
  }

  @Override
  default List<Inline> emphasis(Inline.Emphasis emphasis) {
    return List.of(new Inline.Emphasis(all(emphasis.content())));
  }

  @Override
  default List<Inline> strong(Inline.Strong strong) {
    return List.of(new Inline.Strong(all(strong.content())));
  }

  @Override
  default List<Inline> webLink(Inline.WebLink link) {
    return List.of(new Inline.WebLink(all(link.content()), link.url()));
  }

  @Override
  default List<Inline> crossReference(Inline.CrossReference reference) {
    return List.of(new Inline.CrossReference(all(reference.content()), reference.target()));
  }

  @Override
  default List<Inline> termReference(Inline.TermReference reference) {
    return List.of(
        new Inline.TermReference(
            all(reference.content()), reference.target(), reference.word(), reference.use()));
  }

  @Override
  default List<Inline> abbreviation(Inline.Abbreviation abbreviation) {
    return List.of(abbreviation);
  }

  @Override
  default List<Inline> removed(Inline.Removed removed) {
    return List.of(new Inline.Removed(all(removed.content())));
  }

  @Override
  default List<Inline> added(Inline.Added added) {
    return List.of(new Inline.Added(all(added.content())));
  }

  @Override
  default List<Inline> languageSpan(Inline.LanguageSpan span) {
    return List.of(new Inline.LanguageSpan(all(span.content()), span.language()));
  }

  @Override
  default List<Inline> lineBreak(Inline.LineBreak lineBreak) {
    return List.of(lineBreak);
  }
}
