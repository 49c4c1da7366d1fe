package org.compactpublisher.render.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Contact;
import org.compactpublisher.document.ContactGroup;
import org.compactpublisher.document.Definition;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.Prose;
import org.compactpublisher.document.Signatory;
import org.compactpublisher.document.SignatoryLetter;
import org.compactpublisher.document.TermEntry;

/** Terms, contacts and signatories in prose. */
final class ListProse {
  private final Labels labels;
  private final ProseBlocks prose;

  ListProse(Labels labels, ProseBlocks prose) {
    this.labels = labels;
    this.prose = prose;
  }

  Prose glossary(Block.Glossary glossary) {
    return new Block.DefinitionList(glossary.terms().stream().map(this::term).toList());
  }

  private Definition term(TermEntry term) {
    String brackets = term.abbreviation().isEmpty() ? "" : " (" + term.abbreviation() + ")";
    List<Block> content = new ArrayList<>();
    if (!term.formerly().isEmpty()) {
      Map<String, String> name = Map.of("name", term.formerly());
      content.add(PlainWords.paragraph(labels.text("glossary-formerly", name) + "."));
    }
    content.addAll(term.definition());
    if (!term.see().isEmpty()) {
      content.add(see(term.see()));
    }
    return PlainWords.definition(term.term() + brackets, content);
  }

  private Prose see(List<Inline.CrossReference> others) {
    List<Inline> line = new ArrayList<>();
    for (Inline.CrossReference other : others) {
      line.add(PlainWords.text(line.isEmpty() ? labels.text("glossary-see") + " " : ", "));
      line.add(other);
    }
    line.add(PlainWords.text("."));
    return new Block.Paragraph(line);
  }

  List<Prose> contacts(List<ContactGroup> groups) {
    List<Prose> blocks = new ArrayList<>();
    for (ContactGroup group : groups) {
      blocks.add(PlainWords.heading(group.level(), group.title(), group.anchor()));
      blocks.addAll(prose.all(group.introduction()));
      if (!group.contacts().isEmpty()) {
        List<ListItem> items = group.contacts().stream().map(this::contact).toList();
        blocks.add(new Block.BulletList(items));
      }
      blocks.addAll(contacts(group.groups()));
    }
    return blocks;
  }

  private ListItem contact(Contact contact) {
    String who = PlainWords.joined(contact.name(), contact.role(), contact.organisation());
    List<Inline> lines = new ArrayList<>();
    lines.add(PlainWords.text(who));
    if (!contact.phone().isEmpty()) {
      line(lines, labels.text("phone") + " ", PlainWords.text(contact.phone()));
    }
    if (!contact.email().isEmpty()) {
      line(lines, labels.text("email") + " ", link(contact.email(), "mailto:" + contact.email()));
    }
    contact.web().forEach(url -> line(lines, labels.text("web") + " ", link(url, url)));
    if (!contact.reach().isEmpty()) {
      lines.add(new Inline.LineBreak());
      lines.addAll(contact.reach());
    }
    return new ListItem(List.of(new Block.Paragraph(lines)));
  }

  private static void line(List<Inline> lines, String name, Inline value) {
    lines.add(new Inline.LineBreak());
    lines.add(PlainWords.text(name));
    lines.add(value);
  }

  private static Inline link(String words, String url) {
    return new Inline.WebLink(List.of(PlainWords.text(words)), url);
  }

  List<Prose> signatories(Block.Signatories signatories) {
    List<Prose> blocks = new ArrayList<>();
    blocks.add(PlainWords.paragraph(labels.count("signed", signatories.count())));
    blocks.add(PlainWords.paragraph(labels.text("filed")));
    for (SignatoryLetter letter : signatories.letters()) {
      blocks.add(PlainWords.heading(2, letter.letter(), letter.anchor()));
      blocks.add(PlainWords.bullets(letter.signatories().stream().map(this::signatory).toList()));
    }
    return blocks;
  }

  private String signatory(Signatory signatory) {
    String facts =
        PlainWords.joined(
            signatory.kind(),
            signatory.area(),
            told("signed", "date", signatory.signed().words()),
            told("represented-by", "name", signatory.representative()));
    return facts.isEmpty() ? signatory.name() : signatory.name() + " (" + facts + ")";
  }

  private String told(String key, String name, String value) {
    return value.isEmpty() ? "" : labels.text(key, Map.of(name, value));
  }
}
