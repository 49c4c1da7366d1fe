package org.compactpublisher.render.braille;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Contact;
import org.compactpublisher.document.ContactGroup;
import org.compactpublisher.document.PartnerGroup;
import org.compactpublisher.document.Signatory;
import org.compactpublisher.document.SignatoryLetter;
import org.compactpublisher.document.Signature;
import org.compactpublisher.render.Addresses;

/** Sets names: partners, contacts, signatories. */
record NamePieces(ItemPieces items) {
  List<Piece> partners(Block.Partners partners) {
    return partners.groups().stream().flatMap(group -> partners(group).stream()).toList();
  }

  private List<Piece> partners(PartnerGroup group) {
    return Pieces.join(
        items.heading(3, group.title()),
        Pieces.list(
            group.partners(),
            each ->
                List.of(
                    Piece.item(
                        items
                            .words()
                            .of(
                                each.note().isEmpty()
                                    ? each.name()
                                    : each.name() + " (" + each.note() + ")")))));
  }

  List<Piece> contacts(Block.Contacts contacts) {
    return contacts.groups().stream().flatMap(group -> contacts(group).stream()).toList();
  }

  private List<Piece> contacts(ContactGroup group) {
    List<Piece> inner = group.groups().stream().flatMap(each -> contacts(each).stream()).toList();
    return Pieces.join(
        items.heading(group.level(), group.title()),
        items.all(group.introduction()),
        Pieces.list(group.contacts(), this::contact),
        inner);
  }

  private List<Piece> contact(Contact contact) {
    List<Piece> lines = new ArrayList<>();
    Stream.of(contact.name(), contact.role(), contact.organisation())
        .filter(fact -> !fact.isEmpty())
        .forEach(fact -> lines.add(Piece.item(items.words().of(fact))));
    fact("phone", contact.phone(), lines);
    fact("email", contact.email(), lines);
    contact.web().forEach(url -> fact("web", Addresses.printed(url), lines));
    if (!contact.reach().isEmpty()) {
      lines.add(Piece.item(items.words().of(contact.reach())));
    }
    return IntStream.range(0, lines.size())
        .mapToObj(index -> index == 0 ? first(lines) : lines.get(index).in(Piece.STEP))
        .toList();
  }

  private static Piece first(List<Piece> lines) {
    return lines.size() > 1 ? lines.get(0).leading() : lines.get(0);
  }

  private void fact(String key, String fact, List<Piece> lines) {
    if (!fact.isEmpty()) {
      lines.add(Piece.item(items.words().of(items.words().labels().text(key) + " " + fact)));
    }
  }

  List<Piece> signatories(Block.Signatories signatories) {
    List<Piece> names =
        signatories.letters().stream().flatMap(letter -> letter(letter).stream()).toList();
    return Pieces.join(
        List.of(
            Piece.paragraph(
                items.words().of(items.words().labels().count("signed", signatories.count()))),
            Piece.paragraph(items.words().label("filed"))),
        names);
  }

  private List<Piece> letter(SignatoryLetter letter) {
    return Pieces.join(
        items.heading(2, letter.letter()),
        Pieces.list(
            letter.signatories(), each -> List.of(Piece.item(items.words().of(signatory(each))))));
  }

  private String signatory(Signatory signatory) {
    List<String> facts = new ArrayList<>(List.of(signatory.kind(), signatory.area()));
    String date = signatory.signed().words();
    facts.add(date.isEmpty() ? "" : items.words().labels().text("signed", Map.of("date", date)));
    String who = signatory.representative();
    facts.add(
        who.isEmpty() ? "" : items.words().labels().text("represented-by", Map.of("name", who)));
    facts.removeIf(String::isEmpty);
    return signatory.name() + (facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")");
  }

  List<Piece> signatures(Block.Signatures signatures) {
    return Pieces.list(
        signatures.signatures(), each -> List.of(Piece.item(items.words().of(signature(each)))));
  }

  private static String signature(Signature signature) {
    return String.join(
        ", ",
        Stream.of(signature.name(), signature.role(), signature.organisation())
            .filter(part -> !part.isEmpty())
            .toList());
  }
}
