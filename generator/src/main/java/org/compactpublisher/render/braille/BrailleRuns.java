package org.compactpublisher.render.braille;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.Labels;
import org.compactpublisher.render.Addresses;

/** Parts inline content where its language changes. A line break is {@code \n}. */
final class BrailleRuns implements Inline.Visitor<Void> {
  private final Labels labels;
  private final List<BrailleRun> runs = new ArrayList<>();
  private String language;

  private BrailleRuns(String language, Labels labels) {
    this.language = language;
    this.labels = labels;
  }

  static List<BrailleRun> of(List<Inline> content, String language, Labels labels) {
    BrailleRuns runs = new BrailleRuns(language, labels);
    return runs.all(content).joined();
  }

  private BrailleRuns all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return this;
  }

  /** Runs of the same language as one, so that contractions see whole words. */
  private List<BrailleRun> joined() {
    List<BrailleRun> joined = new ArrayList<>();
    for (BrailleRun run : runs) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).language().equals(run.language())) {
        joined.set(last, new BrailleRun(joined.get(last).text() + run.text(), run.language()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private Void add(String text) {
    runs.add(new BrailleRun(text, language));
    return null;
  }

  private Void inside(List<Inline> content) {
    all(content);
    return null;
  }

  @Override
  public Void text(Inline.Text text) {
    return add(text.value().replace('\n', ' '));
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return inside(emphasis.content());
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return inside(strong.content());
  }

  /** What is linked is written too, unless the words are the address. */
  @Override
  public Void webLink(Inline.WebLink link) {
    String words = InlineText.read(link.content());
    String address = Addresses.printed(link.url());
    if (words.equals(link.url())) {
      return add(address);
    }
    inside(link.content());
    boolean told = words.equals(address) || link.url().startsWith("tel:");
    return told ? null : add(" (" + address + ")");
  }

  @Override
  public Void crossReference(Inline.CrossReference reference) {
    return inside(reference.content());
  }

  @Override
  public Void termReference(Inline.TermReference reference) {
    return inside(reference.content());
  }

  @Override
  public Void abbreviation(Inline.Abbreviation abbreviation) {
    return add(abbreviation.spelled());
  }

  @Override
  public Void removed(Inline.Removed removed) {
    return marked("removed", removed.content());
  }

  @Override
  public Void added(Inline.Added added) {
    return marked("added", added.content());
  }

  private Void marked(String key, List<Inline> content) {
    add(labels.text(key + "-begins") + " ");
    inside(content);
    return add(labels.text(key + "-ends"));
  }

  @Override
  public Void languageSpan(Inline.LanguageSpan span) {
    String before = language;
    language = span.language();
    all(span.content());
    language = before;
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return add("\n");
  }
}
