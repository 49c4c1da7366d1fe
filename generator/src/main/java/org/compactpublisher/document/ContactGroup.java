package org.compactpublisher.document;

import java.util.List;

/**
 * Contacts of one body or kind.
 *
 * @param level of the heading, 2 or 3
 * @param groups groups within this one
 */
public record ContactGroup(
    String title,
    int level,
    Anchor anchor,
    List<Block> introduction,
    List<Contact> contacts,
    List<ContactGroup> groups) {
  public ContactGroup {
    introduction = List.copyOf(introduction);
    contacts = List.copyOf(contacts);
    groups = List.copyOf(groups);
  }
}
