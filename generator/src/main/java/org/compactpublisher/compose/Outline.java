package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.ContactGroup;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.OutlineEntry;

/**
 * The contents list of a compact: codes of practice stand under the section before them. Where the
 * compact prints no numbers of its own, the entries are counted.
 */
final class Outline {
  private Outline() {}

  static List<OutlineEntry> of(List<Document> documents) {
    boolean counted = documents.stream().allMatch(document -> document.number().isEmpty());
    List<OutlineEntry> entries = new ArrayList<>();
    List<OutlineEntry> below = new ArrayList<>();
    Document top = null;
    for (Document document : documents) {
      if (top != null && document.kind() == Document.Kind.CODE) {
        below.add(entry(document, document.number(), List.of()));
      } else {
        if (top != null) {
          entries.add(entry(top, number(top, counted, entries), below));
        }
        top = document;
        below = new ArrayList<>();
      }
    }
    if (top != null) {
      entries.add(entry(top, number(top, counted, entries), below));
    }
    return entries;
  }

  private static String number(Document document, boolean counted, List<OutlineEntry> before) {
    return counted ? Integer.toString(before.size() + 1) : document.number();
  }

  private static OutlineEntry entry(Document document, String number, List<OutlineEntry> below) {
    int count = document.undertakings();
    String counted = count > 0 ? "undertakings" : "";
    for (Block block : document.body()) {
      if (block instanceof Block.Glossary glossary) {
        count = glossary.terms().size();
        counted = "terms";
      } else if (block instanceof Block.Contacts contacts) {
        count = contacts.groups().stream().mapToInt(Outline::contacts).sum();
        counted = "entries";
      } else if (block instanceof Block.Signatories signatories) {
        count = signatories.count();
        counted = "names";
      }
    }
    return new OutlineEntry(
        number, document.shortTitle(), document.anchor(), count, counted, below);
  }

  private static int contacts(ContactGroup group) {
    return group.contacts().size() + group.groups().stream().mapToInt(Outline::contacts).sum();
  }
}
