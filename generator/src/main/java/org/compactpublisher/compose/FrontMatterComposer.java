package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.compactpublisher.document.Capitalised;
import org.compactpublisher.document.Edition;
import org.compactpublisher.document.EditionLink;
import org.compactpublisher.document.FrontMatter;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.RelatedEditions;
import org.compactpublisher.document.Status;

/** Says what stands before and behind the documents of an edition. */
public final class FrontMatterComposer {
  private final Edition edition;
  private final RelatedEditions related;
  private final Imprint imprint;
  private final Labels labels;

  private FrontMatterComposer(
      Edition edition, RelatedEditions related, Imprint imprint, Labels labels) {
    this.edition = edition;
    this.related = related;
    this.imprint = imprint;
    this.labels = labels;
  }

  /**
   * The front matter of an edition.
   *
   * @param labels in the edition's language
   */
  public static FrontMatter compose(
      Edition edition, RelatedEditions related, Imprint imprint, Labels labels) {
    return new FrontMatterComposer(edition, related, imprint, labels).compose();
  }

  private FrontMatter compose() {
    ColophonComposer colophon = new ColophonComposer(edition, imprint, labels);
    List<List<Inline>> newer = related.newer().stream().map(this::newer).toList();
    return new FrontMatter(
        facts(),
        notice(),
        standing(),
        newer,
        statement(newer),
        response(),
        colophon.imprint(),
        colophon.made(),
        colophon.about(related.translations()),
        colophon.ask(),
        colophon.contact());
  }

  private List<FrontMatter.Fact> facts() {
    List<FrontMatter.Fact> facts = new ArrayList<>();
    facts.add(new FrontMatter.Fact(word(Label.EDITION_STATUS), edition.status().words().line()));
    if (edition.undertakings() > 0) {
      String many = edition.word().many();
      String name = Capitalised.of(many);
      facts.add(new FrontMatter.Fact(name, Integer.toString(edition.undertakings())));
    }
    if (!edition.area().isEmpty()) {
      facts.add(new FrontMatter.Fact(word(Label.EDITION_AREA), edition.area()));
    }
    return facts;
  }

  /** A compact without a notice of its own shows that of the site, in the site's language. */
  private List<Inline> notice() {
    String notice = edition.notice();
    boolean own = !notice.equals(imprint.site().notice());
    String language = own ? edition.language() : imprint.site().language();
    return notice.isEmpty() ? List.of() : Phrase.in(language, notice + ".", edition.language());
  }

  private List<Inline> standing() {
    List<Inline> standing = new ArrayList<>();
    standing.add(strong(Phrase.text(edition.status().words().line() + ".")));
    if (isSuperseded() && related.newer().isEmpty()) {
      standing.add(new Inline.Text(" " + word(Label.STATUS_SUPERSEDED_TEXT)));
    }
    return standing;
  }

  private boolean isSuperseded() {
    return edition.status().stage() == Status.Stage.SUPERSEDED;
  }

  private List<Inline> newer(EditionLink newer) {
    Status.Stage stage = newer.status().stage();
    boolean agreed = stage == Status.Stage.ADOPTED || stage == Status.Stage.SUPERSEDED;
    Label label = agreed ? Label.NEWER_EDITION : Label.NEWER_EDITION_DRAFT;
    List<Inline> title = Phrase.in(newer.language(), newer.title(), edition.language());
    List<Inline> sentence = new ArrayList<>();
    sentence.add(new Inline.Text(word(isSuperseded() ? Label.SUPERSEDED_BY : label) + " "));
    sentence.add(new Inline.CrossReference(title, newer.target()));
    if (agreed || isSuperseded()) {
      String words = newer.status().words().stage();
      String within = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
      sentence.add(new Inline.Text(", " + within));
    }
    sentence.add(new Inline.Text("."));
    return sentence;
  }

  private List<List<Inline>> statement(List<List<Inline>> newer) {
    List<Inline> first = new ArrayList<>(standing());
    if (!edition.status().note().isEmpty()) {
      first.add(new Inline.Text(" "));
      first.addAll(edition.status().note());
    }
    List<List<Inline>> statement = new ArrayList<>();
    statement.add(first);
    statement.addAll(newer);
    if (!notice().isEmpty()) {
      statement.add(List.of(strong(notice())));
    }
    return statement;
  }

  private List<FrontMatter.Response> response() {
    Status status = edition.status();
    boolean closed = status.open() == Status.Opening.CLOSED;
    String title = word(closed ? Label.HOW_IT_WAS_ANSWERED : Label.HOW_TO_RESPOND);
    return status.respond().isEmpty()
        ? List.of()
        : List.of(new FrontMatter.Response(title, status.respond()));
  }

  private String word(Label label) {
    return labels.text(label.key());
  }

  private static Inline strong(List<Inline> words) {
    return new Inline.Strong(words);
  }
}
