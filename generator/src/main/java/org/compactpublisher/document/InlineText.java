package org.compactpublisher.document;

import java.util.List;
import java.util.stream.Collectors;

/** The plain words of inline content. */
public final class InlineText implements Inline.Visitor<String> {
  private static final InlineText WRITTEN = new InlineText(false);
  private static final InlineText READ = new InlineText(true);

  private final boolean spelled;

  private InlineText(boolean spelled) {
    this.spelled = spelled;
  }

  /** All words in order as the writer wrote them, for data and comparisons. */
  public static String of(List<Inline> content) {
    return WRITTEN.all(content);
  }

  /** All words in order as they are read, with the names of abbreviations that are spelled out. */
  public static String read(List<Inline> content) {
    return READ.all(content);
  }

  private String all(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  @Override
  public String text(Inline.Text text) {
    return text.value();
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return all(emphasis.content());
  }

  @Override
  public String strong(Inline.Strong strong) {
    return all(strong.content());
  }

  @Override
  public String webLink(Inline.WebLink link) {
    return all(link.content());
  }

  @Override
  public String crossReference(Inline.CrossReference reference) {
    return all(reference.content());
  }

  @Override
  public String termReference(Inline.TermReference reference) {
    return all(reference.content());
  }

  @Override
  public String abbreviation(Inline.Abbreviation abbreviation) {
    return spelled ? abbreviation.spelled() : abbreviation.letters();
  }

  @Override
  public String removed(Inline.Removed removed) {
    return all(removed.content());
  }

  @Override
  public String added(Inline.Added added) {
    return all(added.content());
  }

  @Override
  public String languageSpan(Inline.LanguageSpan span) {
    return all(span.content());
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return " ";
  }
}
