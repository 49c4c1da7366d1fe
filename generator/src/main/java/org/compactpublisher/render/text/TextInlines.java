package org.compactpublisher.render.text;

import java.util.List;
import java.util.stream.Collectors;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Inline;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.copy.ChangeMarks;

/**
 * Inline content as plain words: an address stands after the words that are linked to it. What
 * leads to another place of the same copy, or is the number of an undertaking, needs none.
 *
 * @param compact id of the compact at hand
 * @param baseUrl of the site
 * @param marks how changed words are marked
 * @param places whether the address of another place of the site is told
 */
public record TextInlines(String compact, String baseUrl, ChangeMarks marks, boolean places)
    implements Inline.Visitor<String> {
  private static final String MAIL = "mailto:";

  /** Tells every address. */
  public TextInlines(String compact, String baseUrl, ChangeMarks marks) {
    this(compact, baseUrl, marks, true);
  }

  /** The same for a heading, in which an address would stand in the way. */
  TextInlines inHeadings() {
    return new TextInlines(compact, baseUrl, marks, false);
  }

  /** All of it in order. */
  public String all(List<Inline> content) {
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
    String words = all(link.content());
    if (link.url().startsWith("tel:")) {
      return words;
    }
    String address = link.url().startsWith(MAIL) ? link.url().substring(MAIL.length()) : link.url();
    return saysAddress(words, address) ? words : words + " (" + address + ")";
  }

  private static boolean saysAddress(String words, String address) {
    return bare(words).equals(bare(address));
  }

  private static String bare(String address) {
    return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
  }

  @Override
  public String crossReference(Inline.CrossReference reference) {
    String words = all(reference.content());
    Anchor target = reference.target();
    return !places || target.compact().equals(compact) || isNumber(words, target)
        ? words
        : words + " (" + baseUrl + Addresses.of(target) + ")";
  }

  /** The number of an undertaking is its address. */
  private static boolean isNumber(String words, Anchor target) {
    return target.permanent() && words.equalsIgnoreCase(target.fragment());
  }

  @Override
  public String termReference(Inline.TermReference reference) {
    return all(reference.content());
  }

  @Override
  public String abbreviation(Inline.Abbreviation abbreviation) {
    return abbreviation.spelled();
  }

  @Override
  public String removed(Inline.Removed removed) {
    return marks.removed(all(removed.content()));
  }

  @Override
  public String added(Inline.Added added) {
    return marks.added(all(added.content()));
  }

  @Override
  public String languageSpan(Inline.LanguageSpan span) {
    return all(span.content());
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "\n";
  }
}
