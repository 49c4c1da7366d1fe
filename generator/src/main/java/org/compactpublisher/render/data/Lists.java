package org.compactpublisher.render.data;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Contact;
import org.compactpublisher.document.ContactGroup;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Signatory;

/** The lists of a compact without the pages they stand on. */
final class Lists {
  private Lists() {}

  /**
   * A contact with the titles of the groups that it stands in.
   *
   * @param groups the outermost first
   */
  record Entry(List<String> groups, Contact contact) {
    Entry {
      groups = List.copyOf(groups);
    }
  }

  /** The contacts, in reading order. */
  static List<Entry> contacts(DocumentSet compact) {
    List<Entry> entries = new ArrayList<>();
    for (Block.Contacts contacts : compact.blocks(Block.Contacts.class)) {
      contacts.groups().forEach(group -> add(group, List.of(), entries));
    }
    return entries;
  }

  private static void add(ContactGroup group, List<String> above, List<Entry> entries) {
    List<String> titles = new ArrayList<>(above);
    titles.add(group.title());
    group.contacts().forEach(contact -> entries.add(new Entry(titles, contact)));
    group.groups().forEach(inner -> add(inner, titles, entries));
  }

  /** The signatories, in the order in which they are filed. */
  static List<Signatory> signatories(DocumentSet compact) {
    return compact.blocks(Block.Signatories.class).stream()
        .flatMap(block -> block.letters().stream())
        .flatMap(letter -> letter.signatories().stream())
        .toList();
  }
}
