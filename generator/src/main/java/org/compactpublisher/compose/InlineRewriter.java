package org.compactpublisher.compose;

import java.util.List;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineRewriting;
import org.compactpublisher.document.InlineText;

/**
 * Finishes inline content: links to what is not published become plain words, the first use of each
 * term in a document leads to its meaning, and the first use of each abbreviation is spelled out.
 */
final class InlineRewriter implements InlineRewriting {
  private final Composition composition;
  private final TermLinks terms;

  InlineRewriter(Composition composition, TermLinks terms) {
    this.composition = composition;
    this.terms = terms;
  }

  /** A whole run, such as a paragraph. */
  List<Inline> run(List<Inline> content) {
    terms.begin();
    return all(content);
  }

  @Override
  public List<Inline> text(Inline.Text text) {
    return terms.link(text);
  }

  @Override
  public List<Inline> webLink(Inline.WebLink link) {
    return passed(link);
  }

  @Override
  public List<Inline> crossReference(Inline.CrossReference reference) {
    List<Inline> words = passed(reference);
    return composition.publishes(reference.target().compact()) ? words : reference.content();
  }

  @Override
  public List<Inline> termReference(Inline.TermReference reference) {
    return passed(terms.forced(reference));
  }

  @Override
  public List<Inline> abbreviation(Inline.Abbreviation abbreviation) {
    return passed(abbreviation);
  }

  @Override
  public List<Inline> removed(Inline.Removed removed) {
    return passed(removed);
  }

  @Override
  public List<Inline> added(Inline.Added added) {
    return passed(added);
  }

  @Override
  public List<Inline> languageSpan(Inline.LanguageSpan span) {
    return passed(span);
  }

  /** What stays as it is. */
  private List<Inline> passed(Inline inline) {
    terms.passed(InlineText.read(List.of(inline)));
    return List.of(inline);
  }
}
