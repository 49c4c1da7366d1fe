package org.compactpublisher.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Contact;
import org.compactpublisher.document.ContactGroup;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.Partner;
import org.compactpublisher.document.PartnerGroup;
import org.compactpublisher.document.Signatory;
import org.compactpublisher.document.SignatoryLetter;
import org.compactpublisher.document.Signature;

/**
 * The people and organisations of a compact, each with where it stands. A row is: number of the
 * document, fragment, what the named one is, name, more about it, heading it stands under.
 */
final class SearchNames {
  private static final String CONTACT = "contact";
  private static final String PARTNER = "partner";
  private static final String SIGNATORY = "signatory";
  private static final String SIGNER = "signer";

  private final List<List<Object>> rows = new ArrayList<>();

  List<List<Object>> rows() {
    return rows;
  }

  /** Takes the names of a document, which is the one of that number. */
  void read(Document document, int number) {
    Block.Heading above =
        new Block.Heading(1, "", List.of(new Inline.Text(document.title())), document.anchor());
    for (Block block : document.body()) {
      if (block instanceof Block.Heading heading) {
        above = heading;
      } else if (block instanceof Block.Signatories found) {
        found.letters().forEach(letter -> letter(letter, number));
      } else if (block instanceof Block.Contacts found) {
        found.groups().forEach(group -> contacts(group, number));
      } else if (block instanceof Block.Partners found) {
        partners(found, number, above);
      } else if (block instanceof Block.Signatures found) {
        signatures(found, number, above);
      }
    }
  }

  private void letter(SignatoryLetter letter, int document) {
    String fragment = letter.anchor().fragment();
    for (Signatory each : letter.signatories()) {
      String about = joined(each.kind(), each.area());
      rows.add(List.of(document, fragment, SIGNATORY, each.name(), about, ""));
      if (!each.representative().isEmpty()) {
        rows.add(List.of(document, fragment, SIGNER, each.representative(), each.name(), ""));
      }
    }
  }

  private void contacts(ContactGroup group, int document) {
    String fragment = group.anchor().fragment();
    for (Contact each : group.contacts()) {
      boolean body = each.name().isEmpty();
      String name = body ? each.organisation() : each.name();
      String about = joined(each.role(), body ? "" : each.organisation());
      rows.add(List.of(document, fragment, CONTACT, name, about, group.title()));
    }
    group.groups().forEach(inner -> contacts(inner, document));
  }

  /** A group without a title has no place of its own on the page. */
  private void partners(Block.Partners found, int document, Block.Heading above) {
    for (PartnerGroup group : found.groups()) {
      Anchor place = group.title().isEmpty() ? above.anchor() : group.anchor();
      for (Partner each : group.partners()) {
        rows.add(
            List.of(document, place.fragment(), PARTNER, each.name(), each.note(), group.title()));
      }
    }
  }

  private void signatures(Block.Signatures found, int document, Block.Heading above) {
    String title = InlineText.of(above.content());
    for (Signature each : found.signatures()) {
      String about = joined(each.role(), each.organisation());
      rows.add(List.of(document, above.anchor().fragment(), SIGNER, each.name(), about, title));
    }
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }
}
