package org.compactpublisher.render.braille;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.BrailleLayout;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.SiteFrame;
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
    pieces.add(Piece.centred(words.of(documents.status().words().line())));
    List<Piece> lines = new ArrayList<>();
    lines.add(Piece.paragraph(words.of(made())));
    lines.add(Piece.paragraph(words.of(table())));
    lines.add(Piece.paragraph(words.of(source())));
    lines.add(Piece.paragraph(words.of(documents.front().imprint())));
    lines.add(Piece.paragraph(words.of(documents.front().ask())));
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
