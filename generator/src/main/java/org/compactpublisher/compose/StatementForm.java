package org.compactpublisher.compose;

import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Form;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Recipient;
import org.compactpublisher.document.Status;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.SignUp;

/** Composes the statement in which an organisation says that it means to sign up. */
final class StatementForm {
  static final String DOCUMENT = "statement-of-intent";

  private final FormPage page;
  private final Compact.About about;
  private final String standing;
  private final int undertakings;

  /**
   * Composes from one edition.
   *
   * @param status where it stands
   * @param undertakings how many it lists; 0 where its text stands elsewhere, or has none
   */
  StatementForm(Compact.About about, Status status, int undertakings, Labels labels) {
    this.page = new FormPage(about, labels, DOCUMENT);
    this.about = about;
    this.standing = status.words().line();
    this.undertakings = undertakings;
  }

  Form compose(BlockRewriter rewriter) {
    page.fact(Label.FORM_EDITION, about.title());
    page.fact(Label.FORM_STATUS, standing);
    page.fact(Label.FORM_PROMISES, promises());
    page.facts();
    SignUp signUp = about.signUp();
    page.add(signUp.text());
    organisation();
    page.heading(page.words(Label.FORM_STATED), "stated");
    page.say(intent());
    signature();
    String message = page.message();
    page.heading(page.words(Label.FORM_SEND), "send");
    signUp
        .recipient()
        .ifPresentOrElse(
            recipient -> page.send(recipient, Label.FORM_SEND_TO),
            () -> page.say(Label.FORM_SEND_STATEMENT));
    List<Recipient> recipient = signUp.recipient().stream().toList();
    return page.finish(
        Form.Kind.STATEMENT,
        Label.FORM_STATEMENT,
        undertakings == 0 ? Label.FORM_STATEMENT_SUMMARY_UNLISTED : Label.FORM_STATEMENT_SUMMARY,
        recipient,
        message,
        rewriter);
  }

  /** An organisation states only what it can have read here. */
  private Label intent() {
    boolean adopted = about.status().stage() == Status.Stage.ADOPTED;
    if (undertakings == 0) {
      return adopted ? Label.FORM_INTENT_UNLISTED : Label.FORM_INTENT_UNLISTED_DRAFT;
    }
    return adopted ? Label.FORM_INTENT : Label.FORM_INTENT_DRAFT;
  }

  private String promises() {
    if (undertakings == 0) {
      return page.words(Label.FORM_PROMISES_UNLISTED);
    }
    return page.words(
        Label.NUMBER_OF,
        Map.of(
            "count", Integer.toString(undertakings), "thing", about.word().counted(undertakings)));
  }

  private void organisation() {
    page.heading(page.words(Label.FORM_ORGANISATION_HEADING), "organisation");
    ask(Label.FORM_ORGANISATION_NAME, 1);
    ask(Label.FORM_AREA, 1);
    page.ask(
        "",
        Phrase.text(page.words(Label.FORM_KIND)),
        page.words(Label.FORM_KIND_HINT),
        List.of(),
        1);
  }

  private void signature() {
    page.heading(page.words(Label.FORM_SIGNER_HEADING), "signer");
    ask(Label.FORM_SIGNER, 1);
    ask(Label.FORM_SIGNER_ROLE, 1);
    ask(Label.FORM_REPLY, 1);
    ask(Label.FORM_SIGNATURE, 1);
    ask(Label.FORM_DATE, 1);
  }

  private void ask(Label name, int lines) {
    page.ask("", Phrase.text(page.words(name)), "", List.of(), lines);
  }
}
