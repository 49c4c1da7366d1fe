package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Definition;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.EditionId;
import org.compactpublisher.document.Form;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Recipient;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.EditionStatus;

/** Gathers what a form says and asks, one block after the other. */
final class FormPage {
  private final Compact.About about;
  private final Labels labels;
  private final Anchor anchor;
  private final List<Block> body = new ArrayList<>();
  private final List<Definition> facts = new ArrayList<>();

  FormPage(Compact.About about, Labels labels, String document) {
    this.about = about;
    this.labels = labels;
    this.anchor = Anchor.document(about.id(), document);
  }

  /** A word of the theme about this compact. */
  String words(Label label) {
    return words(label, Map.of());
  }

  /** A word of the theme about this compact, with more that is put in. */
  String words(Label label, Map<String, String> more) {
    Map<String, String> values = new TreeMap<>(more);
    values.put("compact", about.title());
    values.putIfAbsent("thing", about.word().one());
    values.put("things", about.word().many());
    return labels.text(label.key(), values);
  }

  /** From when until when a consultation runs. */
  String period(EditionStatus.Consultation run, Dates dates) {
    return words(
        Label.FORM_PERIOD_DAYS,
        Map.of("opens", dates.of(run.opens()).words(), "closes", dates.of(run.closes()).words()));
  }

  /** One of the facts that the form begins with. */
  void fact(Label name, String value) {
    if (!value.isEmpty()) {
      facts.add(new Definition(Phrase.text(words(name)), List.of(paragraph(value))));
    }
  }

  /** Puts the facts here, and with them what the text is and is not. */
  void facts() {
    fact(Label.FORM_TEXT, about.notice());
    body.add(new Block.DefinitionList(facts));
  }

  void heading(String title, String fragment) {
    body.add(new Block.Heading(2, "", Phrase.text(title), place(fragment)));
  }

  void say(Label label) {
    body.add(paragraph(words(label)));
  }

  /** Puts this right behind the facts. A message has no room for more than the questions. */
  void preface(List<Block> blocks) {
    body.addAll(1, blocks);
  }

  void add(List<Block> blocks) {
    body.addAll(blocks);
  }

  void ask(String number, List<Inline> prompt, String hint, List<String> choices, int lines) {
    String fragment = "blank-" + (1 + body.stream().filter(Block.Blank.class::isInstance).count());
    body.add(new Block.Blank(number, prompt, hint, choices, lines, place(fragment)));
  }

  /** Says whom it is sent to, by which ways. */
  void send(Recipient recipient, Label label) {
    List<Inline> ways = new ArrayList<>();
    if (!recipient.email().isEmpty()) {
      ways.add(new Inline.WebLink(Phrase.text(recipient.email()), "mailto:" + recipient.email()));
    }
    if (!recipient.address().isEmpty()) {
      ways.add(new Inline.Text(recipient.address()));
    }
    body.add(
        new Block.Paragraph(
            Phrase.of(
                labels.text(label.key()),
                Map.of("name", Phrase.text(recipient.name()), "ways", Phrase.list(ways)))));
  }

  /** What has been gathered so far, as the text of a message. */
  String message() {
    return FormMessage.of(body);
  }

  Form finish(
      Form.Kind kind,
      Label title,
      Label summary,
      List<Recipient> recipient,
      String message,
      BlockRewriter rewriter) {
    String name = words(title);
    Document document =
        new Document(
            anchor,
            Document.Kind.FORM,
            name,
            name,
            "",
            words(summary),
            1,
            1,
            0,
            rewriter.all(body),
            List.of(),
            List.of(about.path()));
    String subject =
        labels.text(Label.TITLE_IN_COMPACT.key(), Map.of("title", name, "compact", about.title()));
    String file = kind == Form.Kind.RESPONSE ? "response-form" : anchor.document();
    return new Form(
        kind,
        document,
        EditionId.of(about.id()).fileName() + "-" + file,
        recipient,
        subject,
        message);
  }

  private Anchor place(String fragment) {
    return Anchor.heading(anchor.compact(), anchor.document(), fragment);
  }

  private static Block paragraph(String words) {
    return new Block.Paragraph(Phrase.text(words));
  }
}
