package org.compactpublisher.render.data;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.ConstantName;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.HistoryEntry;
import org.compactpublisher.document.PartyTotal;
import org.compactpublisher.document.Signature;
import org.compactpublisher.document.SiteFrame;
import org.compactpublisher.document.Status;

/** A whole compact as JSON. */
final class CompactJson {
  private static final Set<Document.Kind> WITH_UNDERTAKINGS =
      Set.of(Document.Kind.CODE, Document.Kind.PARTY);

  private final DocumentSet compact;
  private final SiteFrame site;
  private final TextJson text;

  private CompactJson(DocumentSet compact, SiteFrame site) {
    this.compact = compact;
    this.site = site;
    this.text = new TextJson(compact.id(), site.baseUrl());
  }

  /**
   * The object.
   *
   * @param schema address of its schema
   */
  static Map<String, Object> of(DocumentSet compact, SiteFrame site, String schema) {
    Fields fields = new Fields().text("$schema", schema);
    CompactJson json = new CompactJson(compact, site);
    json.identity(fields);
    json.text(fields);
    new ListsJson(json.text).add(compact, fields);
    return fields.map();
  }

  private void identity(Fields fields) {
    String notice = compact.notice().isEmpty() ? site.notice() : compact.notice();
    fields
        .text("id", compact.id())
        .text("url", text.url(Anchor.document(compact.id(), "")))
        .text("title", compact.title())
        .text("short-title", compact.shortTitle())
        .text("subtitle", compact.subtitle())
        .text("series", compact.facts().series())
        .text("edition", compact.facts().edition())
        .text("replaces", compact.facts().replaces())
        .object("status", status(compact.status()))
        .list("history", compact.history().stream().map(this::change).toList())
        .text("area", compact.area())
        .text("summary", compact.summary())
        .text("language", compact.language())
        .text("notice", notice)
        .text("publisher", site.publisher())
        .object(
            "licence",
            new Fields().text("name", site.licence().name()).text("url", site.licence().url()))
        .object(
            "promise-word",
            new Fields()
                .text("one", compact.word().one())
                .text("many", compact.word().many())
                .text("after-number", compact.word().afterNumber()))
        .list("parties", compact.parties().stream().map(this::party).toList());
  }

  private Fields status(Status status) {
    return new Fields()
        .text("stage", ConstantName.of(status.stage()))
        .text("note", text.words(status.note()))
        .text("adopted", status.adopted().iso())
        .text("opens", status.opens().iso())
        .text("closes", status.closes().iso())
        .text("respond", text.markdown(status.respond()));
  }

  private Map<String, Object> change(HistoryEntry change) {
    return new Fields().text("date", change.date().iso()).text("note", change.note()).map();
  }

  private Map<String, Object> party(PartyTotal total) {
    return new Fields()
        .text("id", total.party().id())
        .text("name", total.party().name())
        .text("promise", total.party().promise())
        .number("undertakings", total.undertakings())
        .list("signatures", total.signatures().stream().map(this::signature).toList())
        .map();
  }

  private Map<String, Object> signature(Signature signature) {
    return new Fields()
        .text("name", signature.name())
        .text("role", signature.role())
        .text("organisation", signature.organisation())
        .map();
  }

  private void text(Fields fields) {
    CodesJson codes = new CodesJson(text);
    fields
        .text("introduction", text.markdown(compact.introduction()))
        .list("sections", documents(false).stream().map(this::section).toList())
        .list("codes", documents(true).stream().map(codes::code).toList());
  }

  private List<Document> documents(boolean withUndertakings) {
    return compact.documents().stream()
        .filter(document -> WITH_UNDERTAKINGS.contains(document.kind()) == withUndertakings)
        .toList();
  }

  private Map<String, Object> section(Document section) {
    return text.document(section).text("text", text.markdown(section.body())).map();
  }
}
