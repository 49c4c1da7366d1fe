package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Undertaking;

/**
 * Makes the words of terms plain: an undertaking that is shown away from its page has nothing to
 * lead to there.
 */
final class WithoutTerms implements Inline.Visitor<List<Inline>> {
  private static final WithoutTerms VISITOR = new WithoutTerms();
  private static final BlockRewriter BLOCKS = new BlockRewriter(WithoutTerms::all);

  private WithoutTerms() {}

  static Undertaking of(Undertaking promise) {
    return BLOCKS.undertaking(promise);
  }

  private static List<Inline> all(List<Inline> content) {
    List<Inline> plain = new ArrayList<>();
    content.forEach(inline -> plain.addAll(inline.accept(VISITOR)));
    return plain;
  }

  @Override
  public List<Inline> termReference(Inline.TermReference reference) {
    return all(reference.content());
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
  public List<Inline> removed(Inline.Removed removed) {
    return List.of(new Inline.Removed(all(removed.content())));
  }

  @Override
  public List<Inline> added(Inline.Added added) {
    return List.of(new Inline.Added(all(added.content())));
  }

  @Override
  public List<Inline> text(Inline.Text text) {
    return List.of(text);
  }

  @Override
  public List<Inline> webLink(Inline.WebLink link) {
    return List.of(link);
  }

  @Override
  public List<Inline> crossReference(Inline.CrossReference reference) {
    return List.of(reference);
  }

  @Override
  public List<Inline> abbreviation(Inline.Abbreviation abbreviation) {
    return List.of(abbreviation);
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
