package org.compactpublisher.compare;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Inline;

/** Inline content without links: their words stay, with their stress and language. */
final class UnlinkedInline implements Inline.Visitor<List<Inline>> {
  private static final UnlinkedInline VISITOR = new UnlinkedInline();

  private UnlinkedInline() {}

  static List<Inline> of(List<Inline> content) {
    List<Inline> plain = new ArrayList<>();
    content.forEach(inline -> plain.addAll(inline.accept(VISITOR)));
    return plain;
  }

  @Override
  public List<Inline> text(Inline.Text text) {
    return List.of(text);
  }

  @Override
  public List<Inline> emphasis(Inline.Emphasis emphasis) {
    return List.of(new Inline.Emphasis(of(emphasis.content())));
  }

  @Override
  public List<Inline> strong(Inline.Strong strong) {
    return List.of(new Inline.Strong(of(strong.content())));
  }

  @Override
  public List<Inline> webLink(Inline.WebLink link) {
    return of(link.content());
  }

  @Override
  public List<Inline> crossReference(Inline.CrossReference reference) {
    return of(reference.content());
  }

  @Override
  public List<Inline> termReference(Inline.TermReference reference) {
    return of(reference.content());
  }

  @Override
  public List<Inline> abbreviation(Inline.Abbreviation abbreviation) {
    return List.of(new Inline.Text(abbreviation.letters()));
  }

  @Override
  public List<Inline> removed(Inline.Removed removed) {
    return of(removed.content());
  }

  @Override
  public List<Inline> added(Inline.Added added) {
    return of(added.content());
  }

  @Override
  public List<Inline> languageSpan(Inline.LanguageSpan span) {
    return List.of(new Inline.LanguageSpan(of(span.content()), span.language()));
  }

  @Override
  public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
    return List.of(new Inline.Text(" "));
  }
}
