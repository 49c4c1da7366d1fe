package org.compactpublisher.render.braille;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.BrailleLayout;
import org.compactpublisher.document.ConstantName;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.EditionLink;
import org.compactpublisher.document.FormatsContact;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Licence;
import org.compactpublisher.document.SiteFrame;
import org.compactpublisher.document.Status;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.RenderContext;

/** What a book in braille says of itself. */
final class TitlePage {
  private final DocumentSet documents;
  private final RenderContext context;
  private final BrailleWords words;
  private final String version;

  TitlePage(DocumentSet documents, RenderContext context, BrailleWords words, String version) {
    this.documents = documents;
    this.context = context;
    this.words = words;
    this.version = version;
  }

  /** Title, edition and standing in the middle; below, how it was made and whom to ask. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.centred(words.of(documents.title())));
    if (!documents.subtitle().isEmpty()) {
      pieces.add(Piece.centred(words.of(documents.subtitle())));
    }
    pieces.add(Piece.centred(words.of(told("braille-edition", documents.facts().edition()))));
    pieces.add(Piece.centred(words.of(status())));
    List<Piece> lines = new ArrayList<>();
    lines.add(Piece.paragraph(words.of(made())));
    lines.add(Piece.paragraph(words.of(table())));
    lines.add(Piece.paragraph(words.of(source())));
    lines.add(Piece.paragraph(licence()));
    lines.add(Piece.paragraph(ask()));
    pieces.addAll(Piece.apart(lines));
    return pieces;
  }

  /** The sentence that says how far the braille can be trusted. */
  String made() {
    return told("braille-made", labels().text(words.code().label()));
  }

  private String table() {
    BrailleLayout layout = site().formats().braille();
    Map<String, String> values =
        Map.of(
            "table", words.code().table(),
            "version", version,
            "cells", Integer.toString(layout.cells()),
            "lines", Integer.toString(layout.lines()));
    return labels().text("braille-table", values);
  }

  private String source() {
    Map<String, String> values =
        Map.of(
            "date", labels().date(context.date()),
            "address", Addresses.printed(site().baseUrl() + documents.id() + "/"));
    return labels().text("braille-source", values);
  }

  private String licence() {
    Licence licence = site().licence();
    return words.of(labels().text("licence"))
        + " "
        + words.of(licence.name(), site().language())
        + " "
        + words.of("(" + Addresses.printed(licence.url()) + ")");
  }

  private String ask() {
    FormatsContact contact = site().formatsContact();
    String[] around = labels().text("another-format-text", Map.of("name", "|")).split("\\|", -1);
    String ways = contact.phone().isEmpty() ? "" : ", " + contact.phone();
    return words.of(around[0].strip())
        + " "
        + words.of(contact.name() + ":", site().language())
        + " "
        + words.of(around[1] + contact.email() + ways);
  }

  /** Where the edition stands, for the first chapter. */
  List<Piece> standing() {
    List<Piece> pieces = new ArrayList<>();
    boolean superseded = documents.status().stage() == Status.Stage.SUPERSEDED;
    boolean unsaid = superseded && documents.newer().isEmpty();
    pieces.add(
        Piece.paragraph(
            words.of(
                status() + "." + (unsaid ? " " + labels().text("status-superseded-text") : ""))));
    if (!documents.status().note().isEmpty()) {
      pieces.add(Piece.paragraph(words.of(documents.status().note())));
    }
    documents.newer().forEach(newer -> pieces.add(newer(newer)));
    boolean own = !documents.notice().isEmpty();
    String notice = own ? documents.notice() : site().notice();
    if (!notice.isEmpty()) {
      String language = own ? documents.language() : site().language();
      pieces.add(Piece.paragraph(words.of(notice + ".", language)));
    }
    return pieces;
  }

  private Piece newer(EditionLink newer) {
    Status.Stage stage = newer.status().stage();
    boolean draft = stage == Status.Stage.DRAFT || stage == Status.Stage.CONSULTATION;
    boolean superseded = documents.status().stage() == Status.Stage.SUPERSEDED;
    String key = superseded ? "superseded-by" : draft ? "newer-edition-draft" : "newer-edition";
    return Piece.paragraph(words.of(newer.title(), newer.language())).after(words.label(key));
  }

  private String status() {
    Status status = documents.status();
    String stage = labels().text("status-" + ConstantName.of(status.stage()));
    if (status.stage() == Status.Stage.CONSULTATION) {
      Map<String, String> days =
          Map.of("opens", status.opens().words(), "closes", status.closes().words());
      return stage + ". " + labels().text("consultation-" + ConstantName.of(status.open()), days);
    }
    if (!status.adopted().words().isEmpty()) {
      return stage + ", " + status.adopted().words();
    }
    boolean undated = status.stage() == Status.Stage.ADOPTED;
    return undated ? stage + ". " + labels().text("status-undated") : stage;
  }

  private String told(String key, String value) {
    return labels().text(key, Map.of("value", value));
  }

  private Labels labels() {
    return words.labels();
  }

  private SiteFrame site() {
    return context.site();
  }
}
