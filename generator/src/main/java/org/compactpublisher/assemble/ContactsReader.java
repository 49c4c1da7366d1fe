package org.compactpublisher.assemble;

import java.util.List;
import java.util.Optional;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.document.Contact;
import org.compactpublisher.document.Inline;
import org.compactpublisher.model.ContactGroup;
import org.compactpublisher.model.Contacts;
import org.compactpublisher.source.Rule;

/** Reads {@code contacts.yaml}. */
final class ContactsReader {
  private final FileReading reading;

  ContactsReader(FileReading reading) {
    this.reading = reading;
  }

  Optional<Contacts> read(YamlNode root) {
    return MapReader.of(Shapes.CONTACTS, root, reading)
        .map(
            keys ->
                new Contacts(
                    reading.file().path(),
                    keys.prose("introduction"),
                    keys.list("groups").stream().map(group -> group(group, true)).toList()));
  }

  private static ContactGroup group(MapReader keys, boolean outer) {
    List<Contact> contacts = keys.list("contacts").stream().map(ContactsReader::contact).toList();
    List<ContactGroup> inner =
        outer ? keys.list("groups").stream().map(group -> group(group, false)).toList() : List.of();
    if (!keys.has("contacts") && !(outer && keys.has("groups"))) {
      keys.fault(
          Rule.FIELD_EMPTY,
          "title",
          "the group '" + keys.text("title") + "' has no contacts",
          "add 'contacts:' with at least one, or remove the group");
    }
    return new ContactGroup(keys.text("title"), keys.prose("introduction"), contacts, inner);
  }

  private static Contact contact(MapReader keys) {
    if (keys.text("name").isEmpty() && keys.text("organisation").isEmpty()) {
      keys.fault(
          Rule.FIELD_MISSING,
          "name",
          "a contact needs a 'name' or an 'organisation'",
          "say who it is");
    }
    List<Inline> reach =
        keys.text("reach").isEmpty() ? List.of() : List.of(new Inline.Text(keys.text("reach")));
    return new Contact(
        keys.text("name"),
        keys.text("role"),
        keys.text("organisation"),
        keys.text("email"),
        keys.text("phone"),
        keys.urls("web"),
        reach);
  }
}
