package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.document.Alphabet;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.ConstantName;
import org.compactpublisher.document.ContactGroup;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.Filing;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.PrintedDate;
import org.compactpublisher.document.Signatory;
import org.compactpublisher.document.SignatoryLetter;
import org.compactpublisher.document.Slug;
import org.compactpublisher.document.TermEntry;
import org.compactpublisher.model.Contacts;
import org.compactpublisher.model.Glossary;
import org.compactpublisher.model.Signatories;
import org.compactpublisher.model.Term;

/** Turns the lists at the end of a compact into documents: glossary, contacts, signatories. */
final class ListComposer {
  private final String compact;
  private final Labels labels;
  private final Dates dates;
  private final Alphabet alphabet;

  ListComposer(String compact, Labels labels) {
    this.compact = compact;
    this.labels = labels;
    this.dates = new Dates(labels);
    this.alphabet = labels.alphabet();
  }

  Document glossary(Glossary glossary) {
    Map<String, String> names = new TreeMap<>();
    glossary.terms().forEach(term -> names.put(term.id(), term.term()));
    List<TermEntry> entries =
        glossary.terms().stream()
            .sorted(
                Comparator.comparing(this::letter).thenComparing(term -> Filing.key(term.term())))
            .map(term -> entry(term, names))
            .toList();
    return document(
        Document.Kind.GLOSSARY,
        Label.GLOSSARY,
        glossary.introduction(),
        new Block.Glossary(entries),
        glossary.path());
  }

  private String letter(Term term) {
    return alphabet.letter(Filing.key(term.term()));
  }

  private TermEntry entry(Term term, Map<String, String> names) {
    List<Inline.CrossReference> see =
        term.see().stream()
            .map(
                id ->
                    new Inline.CrossReference(
                        List.of(new Inline.Text(names.get(id))),
                        Anchor.permanent(compact, "glossary", id)))
            .toList();
    return new TermEntry(
        Anchor.permanent(compact, "glossary", term.id()),
        term.term(),
        term.abbreviation(),
        term.formerly(),
        term.definition(),
        see);
  }

  Document contacts(Contacts contacts) {
    List<ContactGroup> groups =
        contacts.groups().stream().map(group -> group(group, 2, "")).toList();
    return document(
        Document.Kind.CONTACTS,
        Label.CONTACTS,
        contacts.introduction(),
        new Block.Contacts(groups),
        contacts.path());
  }

  private ContactGroup group(
      org.compactpublisher.model.ContactGroup group, int level, String before) {
    String fragment = before + Slug.of(group.title());
    return new ContactGroup(
        group.title(),
        level,
        Anchor.heading(compact, "contacts", fragment),
        group.introduction(),
        group.contacts(),
        group.groups().stream().map(inner -> group(inner, level + 1, fragment + "-")).toList());
  }

  Document signatories(Signatories signatories) {
    var filed =
        signatories.signatories().stream()
            .sorted(Comparator.comparing(ListComposer::filing))
            .toList();
    List<SignatoryLetter> entries =
        alphabet.byLetter(filed, ListComposer::filing).entrySet().stream()
            .map(letter -> under(letter.getKey(), letter.getValue()))
            .toList();
    return document(
        Document.Kind.SIGNATORIES,
        Label.SIGNATORIES,
        signatories.introduction(),
        new Block.Signatories(signatories.signatories().size(), entries),
        signatories.path());
  }

  private static String filing(org.compactpublisher.model.Signatory signatory) {
    return Filing.key(signatory.sortAs().isEmpty() ? signatory.name() : signatory.sortAs());
  }

  private SignatoryLetter under(
      String letter, List<org.compactpublisher.model.Signatory> signatories) {
    return new SignatoryLetter(
        letter,
        Anchor.heading(compact, "signatories", "letter-" + Slug.of(letter)),
        signatories.stream().map(this::signatory).toList());
  }

  private Signatory signatory(org.compactpublisher.model.Signatory signatory) {
    return new Signatory(
        signatory.name(),
        signatory.kind(),
        signatory.area(),
        signatory.signed().map(dates::of).orElse(PrintedDate.UNKNOWN),
        signatory.representative(),
        signatory.sortAs());
  }

  private Document document(
      Document.Kind kind, Label title, List<Block> introduction, Block list, String path) {
    List<Block> body = new ArrayList<>(introduction);
    body.add(list);
    String words = labels.text(title.key());
    return new Document(
        Anchor.document(compact, ConstantName.of(kind)),
        kind,
        words,
        words,
        "",
        "",
        1,
        1,
        0,
        body,
        List.of(),
        List.of(path));
  }
}
