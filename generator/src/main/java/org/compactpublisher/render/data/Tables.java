package org.compactpublisher.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.BlockText;
import org.compactpublisher.document.Contact;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.EditionReference;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.Signatory;
import org.compactpublisher.document.SubItem;
import org.compactpublisher.document.Undertaking;
import org.compactpublisher.document.UndertakingGroup;
import org.compactpublisher.render.Addresses;

/** The lists of a compact as tables; a list that it does not have gives none. */
final class Tables {
  private static final List<String> UNDERTAKING =
      List.of("id", "code", "party", "number", "text", "follows", "url");
  private static final List<String> SIGNATORY =
      List.of("name", "kind", "area", "signed", "representative", "sort-as");
  private static final List<String> CONTACT =
      List.of("group", "name", "role", "organisation", "email", "phone", "web", "reach");

  private final DocumentSet compact;
  private final String baseUrl;

  private Tables(DocumentSet compact, String baseUrl) {
    this.compact = compact;
    this.baseUrl = baseUrl;
  }

  /** Every table that has rows. */
  static List<Table> of(DocumentSet compact, String baseUrl) {
    Tables tables = new Tables(compact, baseUrl);
    return List.of(
            new Table("undertakings", UNDERTAKING, tables.undertakings()),
            new Table("signatories", SIGNATORY, tables.signatories()),
            new Table("contacts", CONTACT, tables.contacts()))
        .stream()
        .filter(table -> !table.rows().isEmpty())
        .toList();
  }

  private List<List<String>> undertakings() {
    List<List<String>> rows = new ArrayList<>();
    for (Block.Undertakings block : compact.blocks(Block.Undertakings.class)) {
      for (UndertakingGroup group : block.groups()) {
        group.undertakings().forEach(promise -> rows.add(row(group, promise)));
      }
    }
    return rows;
  }

  private List<String> row(UndertakingGroup group, Undertaking promise) {
    return List.of(
        promise.id(),
        code(promise.anchor()),
        group.party().id(),
        promise.number(),
        words(promise),
        promise.follows().stream().map(EditionReference::id).collect(Collectors.joining(" ")),
        baseUrl + Addresses.of(promise.anchor()));
  }

  /** The words alone, on one line, with those of its parts numbered in brackets. */
  private static String words(Undertaking promise) {
    StringBuilder words = new StringBuilder(BlockText.of(promise.content()));
    for (SubItem item : promise.subItems()) {
      words.append(" (").append(item.number()).append(") ").append(BlockText.of(item.content()));
    }
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  /** The id of a code or of a party's part: the last part of its place. */
  static String code(Anchor place) {
    return code(place.document());
  }

  /** The same of a document's id, such as {@code codes/funding}. */
  static String code(String document) {
    return document.substring(document.lastIndexOf('/') + 1);
  }

  private List<List<String>> signatories() {
    return Lists.signatories(compact).stream().map(Tables::row).toList();
  }

  private static List<String> row(Signatory signatory) {
    return List.of(
        signatory.name(),
        signatory.kind(),
        signatory.area(),
        signatory.signed().iso(),
        signatory.representative(),
        signatory.sortAs());
  }

  private List<List<String>> contacts() {
    return Lists.contacts(compact).stream().map(Tables::row).toList();
  }

  private static List<String> row(Lists.Entry entry) {
    Contact contact = entry.contact();
    return List.of(
        String.join(" / ", entry.groups()),
        contact.name(),
        contact.role(),
        contact.organisation(),
        contact.email(),
        contact.phone(),
        String.join(" ", contact.web()),
        InlineText.of(contact.reach()));
  }
}
