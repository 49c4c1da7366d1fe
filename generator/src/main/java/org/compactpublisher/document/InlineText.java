package org.compactpublisher.document;

import java.util.List;
import java.util.stream.Collectors;

/** The plain words of inline content. */
public final class InlineText implements Inline.Visitor<String> {
  private static final InlineText VISITOR = new InlineText();

  private InlineText() {}

  /** All words in reading order. */
  public static String of(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(VISITOR)).collect(Collectors.joining());
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
  public String abbreviation(Inline.Abbreviation abbreviation) {
    return abbreviation.spelled();
  }

  @Override
  public String removed(Inline.Removed removed) {
    return of(removed.content());
  }

  @Override
  public String added(Inline.Added added) {
    return of(added.content());
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
