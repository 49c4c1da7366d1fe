package org.compactpublisher.render.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Capitalised;
import org.compactpublisher.document.ConstantName;
import org.compactpublisher.document.Definition;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.EditionLink;
import org.compactpublisher.document.FormatsContact;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.SiteFrame;
import org.compactpublisher.document.Status;
import org.compactpublisher.render.RenderContext;

/** What stands before the documents of a copy: what it is, what is in it, and whom to ask. */
final class FrontMatter {
  private final DocumentSet compact;
  private final SiteFrame site;
  private final String date;
  private final Labels labels;

  FrontMatter(DocumentSet compact, RenderContext context, Labels labels) {
    this.compact = compact;
    this.site = context.site();
    this.date = labels.date(context.date());
    this.labels = labels;
  }

  List<Block> blocks(String help) {
    List<Block> blocks = new ArrayList<>();
    add(blocks, compact.subtitle());
    if (!compact.notice().isEmpty()) {
      blocks.add(paragraph(new Inline.Strong(List.of(text(compact.notice() + ".")))));
    }
    blocks.add(new Block.DefinitionList(facts()));
    add(blocks, help);
    add(blocks, labels.text("pdf-built-for", Map.of("date", date)));
    contents(blocks);
    edition(blocks);
    about(blocks);
    return blocks;
  }

  private List<Definition> facts() {
    List<Definition> facts = new ArrayList<>();
    facts.add(fact(labels.text("pdf-status"), text(status())));
    if (compact.undertakings() > 0) {
      String name = Capitalised.of(compact.word().many());
      facts.add(fact(name, text(Integer.toString(compact.undertakings()))));
    }
    if (!compact.area().isEmpty()) {
      facts.add(fact(labels.text("pdf-area"), text(compact.area())));
    }
    return facts;
  }

  private String status() {
    Status status = compact.status();
    String stage = word(status.stage());
    if (status.stage() == Status.Stage.CONSULTATION) {
      String key = "consultation-" + ConstantName.of(status.open());
      Map<String, String> dates =
          Map.of("opens", status.opens().words(), "closes", status.closes().words());
      return stage + ". " + labels.text(key, dates);
    }
    if (!status.adopted().words().isEmpty()) {
      return stage + ", " + status.adopted().words();
    }
    boolean undated = status.stage() == Status.Stage.ADOPTED;
    return undated ? stage + ". " + labels.text("status-undated") : stage;
  }

  private String word(Status.Stage stage) {
    return labels.text("status-" + ConstantName.of(stage));
  }

  private void contents(List<Block> blocks) {
    blocks.add(heading("home-contents"));
    List<ListItem> items = new ArrayList<>();
    for (Document document : compact.documents()) {
      Inline link =
          new Inline.CrossReference(List.of(text(WholeCopy.numbered(document))), document.anchor());
      items.add(new ListItem(List.of(paragraph(link))));
    }
    blocks.add(new Block.NumberedList(1, items));
  }

  private void edition(List<Block> blocks) {
    List<Block> told = new ArrayList<>();
    if (compact.status().stage() == Status.Stage.SUPERSEDED && compact.newer().isEmpty()) {
      add(told, labels.text("status-superseded-text"));
    }
    if (!compact.status().note().isEmpty()) {
      told.add(new Block.Paragraph(compact.status().note()));
    }
    compact.newer().forEach(newer -> told.add(newer(newer)));
    told.addAll(compact.introduction());
    if (!compact.status().respond().isEmpty()) {
      boolean closed = compact.status().open() == Status.Opening.CLOSED;
      told.add(heading(closed ? "how-it-was-answered" : "how-to-respond"));
      told.addAll(compact.status().respond());
    }
    if (!told.isEmpty()) {
      blocks.add(heading("pdf-this-edition"));
      blocks.addAll(told);
    }
  }

  private Block newer(EditionLink newer) {
    Status.Stage stage = newer.status().stage();
    boolean superseded = compact.status().stage() == Status.Stage.SUPERSEDED;
    boolean draft = stage == Status.Stage.DRAFT || stage == Status.Stage.CONSULTATION;
    String key = draft ? "newer-edition-draft" : "newer-edition";
    return paragraph(
        text(labels.text(superseded ? "superseded-by" : key) + " "),
        new Inline.CrossReference(List.of(text(newer.title())), newer.target()),
        text(draft && !superseded ? "" : ", " + word(stage).toLowerCase(Locale.ROOT)));
  }

  private void about(List<Block> blocks) {
    blocks.add(heading("pdf-about"));
    add(blocks, labels.text("published-by", Map.of("publisher", site.publisher())));
    blocks.add(
        paragraph(
            text(labels.text("licence") + " "),
            new Inline.WebLink(List.of(text(site.licence().name())), site.licence().url())));
    if (!compact.changed().words().isEmpty()) {
      add(blocks, labels.text("last-changed") + " " + compact.changed().words());
    }
    blocks.add(at("pdf-web-version-text", ""));
    add(blocks, labels.text("pdf-cite", Map.of("compact", compact.title())));
    blocks.add(at("pdf-formats-text", "downloads/"));
    blocks.add(contact());
  }

  private Block at(String key, String place) {
    String address = site.baseUrl() + compact.id() + "/" + place;
    return paragraph(
        text(labels.text(key) + " "), new Inline.WebLink(List.of(text(address)), address));
  }

  private Block contact() {
    FormatsContact contact = site.formatsContact();
    Inline mail = new Inline.WebLink(List.of(text(contact.email())), "mailto:" + contact.email());
    String ask = labels.text("another-format-text", Map.of("name", contact.name()));
    return contact.phone().isEmpty()
        ? paragraph(text(ask + ", "), mail)
        : paragraph(text(ask + ", "), mail, text(", " + contact.phone()));
  }

  private Block heading(String key) {
    Anchor here = Anchor.document(compact.id(), "");
    return new Block.Heading(2, "", List.of(text(labels.text(key))), here);
  }

  private static Definition fact(String name, Inline value) {
    return new Definition(List.of(text(name)), List.of(paragraph(value)));
  }

  private static void add(List<Block> blocks, String words) {
    if (!words.isEmpty()) {
      blocks.add(paragraph(text(words)));
    }
  }

  private static Block paragraph(Inline... content) {
    return new Block.Paragraph(List.of(content));
  }

  private static Inline text(String words) {
    return new Inline.Text(words);
  }
}
