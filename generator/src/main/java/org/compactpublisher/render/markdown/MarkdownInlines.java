package org.compactpublisher.render.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.compactpublisher.document.Inline;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.copy.ChangeMarks;

/**
 * Inline content as CommonMark. Links inside the site are absolute; the links to glossary terms,
 * which the program adds, are left out.
 *
 * @param baseUrl of the site
 * @param marks how changed words are marked for people who read a copy; none in data
 */
public record MarkdownInlines(String baseUrl, Optional<ChangeMarks> marks)
    implements Inline.Visitor<String> {

  /** As the writer wrote it, for data. */
  public MarkdownInlines(String baseUrl) {
    this(baseUrl, Optional.empty());
  }

  /** As it is read: with the names of abbreviations, and changed words in brackets. */
  public MarkdownInlines(String baseUrl, ChangeMarks marks) {
    this(baseUrl, Optional.of(marks));
  }

  /** All of it in order. */
  public String all(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  @Override
  public String text(Inline.Text text) {
    return text.value()
        .replaceAll("[\\\\`*_\\[\\]<]", "\\\\$0")
        .replaceAll("&(?=#?[A-Za-z0-9]+;)", "\\\\&");
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return "*" + all(emphasis.content()) + "*";
  }

  @Override
  public String strong(Inline.Strong strong) {
    return "**" + all(strong.content()) + "**";
  }

  @Override
  public String webLink(Inline.WebLink link) {
    return link(all(link.content()), link.url());
  }

  @Override
  public String crossReference(Inline.CrossReference reference) {
    return link(all(reference.content()), baseUrl + Addresses.of(reference.target()));
  }

  @Override
  public String termReference(Inline.TermReference reference) {
    return all(reference.content());
  }

  @Override
  public String abbreviation(Inline.Abbreviation abbreviation) {
    return marks.isEmpty() ? abbreviation.letters() : abbreviation.spelled();
  }

  @Override
  public String removed(Inline.Removed removed) {
    return marks.map(mark -> mark.removed(all(removed.content()))).orElse("");
  }

  @Override
  public String added(Inline.Added added) {
    String words = all(added.content());
    return marks.map(mark -> mark.added(words)).orElse(words);
  }

  @Override
  public String languageSpan(Inline.LanguageSpan span) {
    return all(span.content());
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "\\\n";
  }

  private static String link(String words, String url) {
    return "[" + words + "](" + url.replace("(", "%28").replace(")", "%29") + ")";
  }
}
