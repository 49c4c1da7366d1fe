package org.compactpublisher.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.Form;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Recipient;
import org.compactpublisher.document.Undertaking;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.EditionStatus;

/** Composes the form that answers a consultation. */
final class ResponseForm {
  static final String DOCUMENT = "respond";

  private final FormPage page;
  private final EditionStatus.Consultation consultation;
  private final List<Document> documents;
  private final Dates dates;
  private final String edition;
  private int asked;

  /**
   * Composes from one edition.
   *
   * @param documents of the same edition
   */
  ResponseForm(
      Compact.About about,
      EditionStatus.Consultation consultation,
      List<Document> documents,
      Labels labels) {
    this.page = new FormPage(about, labels, DOCUMENT);
    this.consultation = consultation;
    this.documents = documents;
    this.dates = new Dates(labels);
    this.edition = about.title();
  }

  Form compose(BlockRewriter rewriter) {
    facts();
    whoAnswers();
    if (consultation.questions().isEmpty()) {
      usualQuestions();
    } else {
      page.heading(page.words(Label.FORM_QUESTIONS), "questions");
      consultation.questions().forEach(question -> ask(Phrase.text(question), 6));
    }
    page.heading(page.words(Label.FORM_ANYTHING_HEADING), "anything");
    ask(Phrase.text(page.words(Label.FORM_ANYTHING)), 8);
    String message = page.message();
    page.preface(consultation.respond());
    sending();
    List<Recipient> recipient = consultation.recipient().stream().toList();
    return page.finish(
        Form.Kind.RESPONSE,
        Label.FORM_RESPONSE,
        Label.FORM_RESPONSE_SUMMARY,
        recipient,
        message,
        rewriter);
  }

  private void facts() {
    page.fact(Label.FORM_EDITION, edition);
    page.fact(Label.FORM_PERIOD, page.period(consultation, dates));
    page.facts();
  }

  private void whoAnswers() {
    page.heading(page.words(Label.FORM_YOU), "you");
    ask(Phrase.text(page.words(Label.FORM_NAME)), 1);
    ask(Phrase.text(page.words(Label.FORM_ORGANISATION)), 1);
    choose(
        Phrase.text(page.words(Label.FORM_BEHALF)),
        Label.FORM_BEHALF_SELF,
        Label.FORM_BEHALF_ORGANISATION,
        Label.FORM_BEHALF_OTHERS);
    ask(Phrase.text(page.words(Label.FORM_REPLY)), 2);
    choose(
        Phrase.text(page.words(Label.FORM_PUBLISH)),
        Label.FORM_PUBLISH_NAMED,
        Label.FORM_PUBLISH_UNNAMED,
        Label.FORM_PUBLISH_NO);
  }

  private void usualQuestions() {
    for (Document document : documents) {
      firstUndertaking(document).ifPresent(first -> askAbout(document, first));
    }
  }

  private void askAbout(Document document, Undertaking first) {
    page.heading(document.title(), "about-" + document.anchor().document().replace('/', '-'));
    Inline code = new Inline.CrossReference(Phrase.text(document.shortTitle()), document.anchor());
    choose(
        Phrase.of(page.words(Label.FORM_AGREE), Map.of("code", List.of(code))),
        Label.FORM_AGREE_ALL,
        Label.FORM_AGREE_SOME,
        Label.FORM_AGREE_NONE);
    page.ask(
        next(),
        Phrase.text(page.words(Label.FORM_CHANGE)),
        page.words(Label.FORM_CHANGE_HINT, Map.of("id", first.id())),
        List.of(),
        7);
    ask(Phrase.text(page.words(Label.FORM_MISSING)), 5);
  }

  private static Optional<Undertaking> firstUndertaking(Document document) {
    return document.body().stream()
        .filter(Block.Undertakings.class::isInstance)
        .flatMap(block -> ((Block.Undertakings) block).groups().stream())
        .flatMap(group -> group.undertakings().stream())
        .findFirst();
  }

  private void sending() {
    if (consultation.recipient().isPresent()) {
      page.heading(page.words(Label.FORM_SEND), "send");
      page.send(consultation.recipient().get(), Label.FORM_SEND_TO);
    }
  }

  private void ask(List<Inline> question, int lines) {
    page.ask(next(), question, "", List.of(), lines);
  }

  private void choose(List<Inline> question, Label... answers) {
    page.ask(next(), question, "", List.of(answers).stream().map(page::words).toList(), 0);
  }

  private String next() {
    asked++;
    return Integer.toString(asked);
  }
}
