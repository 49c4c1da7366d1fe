package org.compactpublisher.compare;

import java.util.List;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineRewriting;

/** Inline content without links: their words stay, with their stress and language. */
final class UnlinkedInline implements InlineRewriting {
  private static final UnlinkedInline REWRITING = new UnlinkedInline();

  private UnlinkedInline() {}

  static List<Inline> of(List<Inline> content) {
    return REWRITING.all(content);
  }

  @Override
  public List<Inline> webLink(Inline.WebLink link) {
    return all(link.content());
  }

  @Override
  public List<Inline> crossReference(Inline.CrossReference reference) {
    return all(reference.content());
  }

  @Override
  public List<Inline> termReference(Inline.TermReference reference) {
    return all(reference.content());
  }

  @Override
  public List<Inline> abbreviation(Inline.Abbreviation abbreviation) {
    return List.of(new Inline.Text(abbreviation.letters()));
  }

  @Override
  public List<Inline> removed(Inline.Removed removed) {
    return all(removed.content());
  }

  @Override
  public List<Inline> added(Inline.Added added) {
    return all(added.content());
  }

  @Override
  public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
    return List.of(new Inline.Text(" "));
  }
}
