package org.compactpublisher.model;

import java.util.List;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Contact;

/** Contacts of one body or kind. */
public record ContactGroup(
    String title, List<Block> introduction, List<Contact> contacts, List<ContactGroup> groups) {
  public ContactGroup {
    introduction = List.copyOf(introduction);
    contacts = List.copyOf(contacts);
    groups = List.copyOf(groups);
  }
}
