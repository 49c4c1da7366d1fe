package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Definition;
import org.compactpublisher.document.Digest;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.Excerpt;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Party;
import org.compactpublisher.document.Undertaking;
import org.compactpublisher.document.UndertakingGroup;
import org.compactpublisher.model.Subject;

/** What all compacts promise on one subject, and the list of subjects. */
final class SubjectPages {
  static final String ALL = "subjects";

  private final Composition composition;
  private final Labels labels;
  private final List<Digest> digests;

  /**
   * The pages of the subjects.
   *
   * @param digests of all compacts, newer editions before those that they replace
   */
  SubjectPages(Composition composition, List<Digest> digests) {
    this.composition = composition;
    this.labels = composition.labels();
    this.digests = digests;
  }

  static Anchor anchor(String subject) {
    return Anchor.document("", ALL + "/" + subject);
  }

  /** The list of subjects, then a page for each that has promises; none where nothing has one. */
  List<Document> compose() {
    List<Document> pages = new ArrayList<>();
    for (Subject subject : composition.index().subjects().subjects()) {
      List<Excerpt> excerpts =
          digests.stream()
              .map(digest -> excerpt(subject, digest))
              .filter(excerpt -> excerpt.count() > 0)
              .toList();
      if (!excerpts.isEmpty()) {
        pages.add(page(subject, excerpts));
      }
    }
    if (!pages.isEmpty()) {
      pages.add(0, list(pages));
    }
    return pages;
  }

  private Excerpt excerpt(Subject subject, Digest digest) {
    String compact = digest.summary().target().compact();
    Anchor page = anchor(subject.id());
    Map<Party, List<Undertaking>> parties = new LinkedHashMap<>();
    for (Digest.SubjectPromise promise : digest.promises()) {
      if (promise.subject().equals(subject.id())) {
        parties
            .computeIfAbsent(promise.party(), party -> new ArrayList<>())
            .add(promise.undertaking());
      }
    }
    return new Excerpt(
        digest.summary().title(),
        Anchor.heading("", page.document(), fragment(compact)),
        digest.summary().target(),
        digest.language(),
        digest.word(),
        List.of(digest.summary().status()),
        parties.entrySet().stream()
            .map(party -> group(party.getKey(), party.getValue(), page, compact))
            .toList());
  }

  private static UndertakingGroup group(
      Party party, List<Undertaking> promises, Anchor page, String compact) {
    Anchor place = Anchor.heading("", page.document(), fragment(compact) + "-" + party.id());
    return new UndertakingGroup(party, party.name(), "", place, List.of(), promises);
  }

  /** An edition in another language has a slash in its id. */
  private static String fragment(String compact) {
    return compact.replace('/', '-');
  }

  private static Document page(Subject subject, List<Excerpt> excerpts) {
    return document(
        anchor(subject.id()),
        Document.Kind.SUBJECT,
        subject.title(),
        subject.summary(),
        excerpts.stream().mapToInt(Excerpt::count).sum(),
        new Block.Excerpts(excerpts));
  }

  private Document list(List<Document> pages) {
    List<Definition> subjects =
        pages.stream()
            .map(
                page ->
                    new Definition(
                        List.of(new Inline.CrossReference(words(page.title()), page.anchor())),
                        List.of(
                            new Block.Paragraph(words(page.summary())),
                            new Block.Paragraph(words(count(page))))))
            .toList();
    return document(
        Anchor.document("", ALL),
        Document.Kind.SUBJECTS,
        labels.text(Label.SUBJECTS.key()),
        labels.text(Label.SUBJECTS_SUMMARY.key()),
        0,
        new Block.DefinitionList(subjects));
  }

  private String count(Document page) {
    int compacts = ((Block.Excerpts) page.body().get(0)).excerpts().size();
    return labels.text(
        Label.IN_COMPACTS.key(),
        Map.of(
            "promises", labels.count("promises", page.undertakings()),
            "compacts", labels.count("compacts", compacts)));
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Text(text));
  }

  private static Document document(
      Anchor anchor, Document.Kind kind, String title, String summary, int count, Block body) {
    return new Document(
        anchor,
        kind,
        title,
        title,
        "",
        summary,
        1,
        1,
        count,
        List.of(body),
        List.of(),
        List.of("subjects.yaml"));
  }
}
