package org.compactpublisher.render.braille;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.compactpublisher.document.BrailleLayout;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.InlineText;
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

  /** Title, edition, standing, what the text is not, and who publishes it, in the middle. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.centred(words.of(documents.title())));
    if (!documents.subtitle().isEmpty()) {
      pieces.add(Piece.centred(words.of(documents.subtitle())));
    }
    pieces.add(Piece.centred(words.of(told("braille-edition", documents.facts().edition()))));
    pieces.add(Piece.centred(words.of(documents.status().words().line())));
    if (!documents.front().notice().isEmpty()) {
      pieces.add(Piece.centred(words.of(documents.front().notice())));
    }
    Map<String, String> publisher = Map.of("publisher", site().publisher());
    pieces.add(Piece.centred(words.of(labels().text("published-by", publisher))));
    return pieces;
  }

  /** How the braille was made, and from what. */
  List<Piece> making() {
    return Piece.apart(
        Stream.of(made(), table(), source()).map(words::of).map(Piece::paragraph).toList());
  }

  /** On what terms, and whom to ask: the title page has no room for it. */
  List<Piece> terms() {
    return List.of(
        Piece.paragraph(words.of(documents.front().imprint())),
        Piece.paragraph(words.of(documents.front().ask())));
  }

  /** What the text is not, and how far the braille can be trusted. */
  String description() {
    return (InlineText.read(documents.front().notice()) + " " + made()).strip();
  }

  private String made() {
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
