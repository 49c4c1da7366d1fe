package org.compactpublisher.render.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.compactpublisher.document.Inline;

/** The words of inlines without what they mean. */
final class PlainText implements Inline.Visitor<String> {
  private static final PlainText VISITOR = new PlainText();

  private PlainText() {}

  static String of(List<Inline> content) {
    return content.stream().map(part -> part.accept(VISITOR)).collect(Collectors.joining());
  }

  @Override
  public String text(Inline.Text text) {
    return text.value();
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return of(emphasis.content());
  }

  @Override
  public String strong(Inline.Strong strong) {
    return of(strong.content());
  }

  @Override
  public String webLink(Inline.WebLink link) {
    return of(link.content());
  }

  @Override
  public String crossReference(Inline.CrossReference reference) {
    return of(reference.content());
  }

  @Override
  public String termReference(Inline.TermReference reference) {
    return of(reference.content());
  }

  @Override
  public String languageSpan(Inline.LanguageSpan span) {
    return of(span.content());
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return " ";
  }
}
