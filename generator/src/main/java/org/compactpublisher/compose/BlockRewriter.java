package org.compactpublisher.compose;

import java.util.List;
import java.util.function.UnaryOperator;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Cell;
import org.compactpublisher.document.Contact;
import org.compactpublisher.document.ContactGroup;
import org.compactpublisher.document.Definition;
import org.compactpublisher.document.Event;
import org.compactpublisher.document.Example;
import org.compactpublisher.document.Excerpt;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.Row;
import org.compactpublisher.document.SubItem;
import org.compactpublisher.document.TermEntry;
import org.compactpublisher.document.Undertaking;
import org.compactpublisher.document.UndertakingGroup;
import org.compactpublisher.document.UsefulLink;
import org.compactpublisher.document.Value;

/** Applies a change to every run of inline content, in reading order, and leaves the rest. */
final class BlockRewriter implements Block.Visitor<Block> {
  private final UnaryOperator<List<Inline>> change;

  BlockRewriter(UnaryOperator<List<Inline>> change) {
    this.change = change;
  }

  List<Block> all(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  private List<ListItem> items(List<ListItem> items) {
    return items.stream().map(item -> new ListItem(all(item.content()))).toList();
  }

  @Override
  public Block heading(Block.Heading heading) {
    return heading;
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(change.apply(paragraph.content()));
  }

  @Override
  public Block bulletList(Block.BulletList list) {
    return new Block.BulletList(items(list.items()));
  }

  @Override
  public Block numberedList(Block.NumberedList list) {
    return new Block.NumberedList(list.start(), items(list.items()));
  }

  @Override
  public Block definitionList(Block.DefinitionList list) {
    return new Block.DefinitionList(
        list.definitions().stream()
            .map(
                definition ->
                    new Definition(change.apply(definition.name()), all(definition.content())))
            .toList());
  }

  @Override
  public Block table(Block.Table table) {
    return new Block.Table(
        change.apply(table.caption()),
        table.header(),
        table.rows().stream()
            .map(
                row ->
                    new Row(
                        row.cells().stream()
                            .map(cell -> new Cell(change.apply(cell.content())))
                            .toList()))
            .toList());
  }

  @Override
  public Block quote(Block.Quote quote) {
    return new Block.Quote(all(quote.content()), change.apply(quote.attribution()));
  }

  @Override
  public Block figure(Block.Figure figure) {
    return new Block.Figure(
        figure.image(),
        figure.width(),
        figure.height(),
        figure.alternative(),
        change.apply(figure.caption()));
  }

  @Override
  public Block aim(Block.Aim aim) {
    return new Block.Aim(aim.anchor(), all(aim.content()));
  }

  @Override
  public Block undertakings(Block.Undertakings undertakings) {
    return new Block.Undertakings(undertakings.groups().stream().map(this::group).toList());
  }

  private UndertakingGroup group(UndertakingGroup group) {
    return new UndertakingGroup(
        group.party(),
        group.title(),
        group.number(),
        group.anchor(),
        all(group.introduction()),
        group.undertakings().stream().map(this::undertaking).toList());
  }

  Undertaking undertaking(Undertaking promise) {
    return new Undertaking(
        promise.id(),
        promise.number(),
        promise.anchor(),
        all(promise.content()),
        promise.subItems().stream()
            .map(item -> new SubItem(item.number(), item.anchor(), all(item.content())))
            .toList(),
        promise.follows(),
        promise.followedBy(),
        promise.fates(),
        promise.subjects());
  }

  @Override
  public Block excerpts(Block.Excerpts excerpts) {
    return new Block.Excerpts(excerpts.excerpts().stream().map(this::excerpt).toList());
  }

  private Excerpt excerpt(Excerpt excerpt) {
    return new Excerpt(
        excerpt.title(),
        excerpt.anchor(),
        excerpt.source(),
        excerpt.language(),
        excerpt.word(),
        excerpt.status(),
        excerpt.groups().stream().map(this::group).toList());
  }

  @Override
  public Block examples(Block.Examples examples) {
    return new Block.Examples(
        examples.anchor(),
        examples.cases().stream()
            .map(example -> new Example(example.title(), all(example.content())))
            .toList());
  }

  @Override
  public Block usefulLinks(Block.UsefulLinks links) {
    return new Block.UsefulLinks(
        links.anchor(),
        links.links().stream()
            .map(
                link ->
                    new UsefulLink(
                        link.title(), link.url(), link.organisation(), all(link.description())))
            .toList());
  }

  @Override
  public Block values(Block.Values values) {
    return new Block.Values(
        values.values().stream()
            .map(value -> new Value(value.name(), all(value.content())))
            .toList());
  }

  @Override
  public Block timeline(Block.Timeline timeline) {
    return new Block.Timeline(
        timeline.events().stream()
            .map(event -> new Event(event.date(), all(event.content())))
            .toList());
  }

  @Override
  public Block partners(Block.Partners partners) {
    return partners;
  }

  @Override
  public Block glossary(Block.Glossary glossary) {
    return new Block.Glossary(
        glossary.terms().stream()
            .map(
                term ->
                    new TermEntry(
                        term.anchor(),
                        term.term(),
                        term.abbreviation(),
                        term.formerly(),
                        all(term.definition()),
                        term.see(),
                        term.usedIn()))
            .toList());
  }

  @Override
  public Block contacts(Block.Contacts contacts) {
    return new Block.Contacts(contacts.groups().stream().map(this::contacts).toList());
  }

  private ContactGroup contacts(ContactGroup group) {
    return new ContactGroup(
        group.title(),
        group.level(),
        group.anchor(),
        all(group.introduction()),
        group.contacts().stream()
            .map(
                contact ->
                    new Contact(
                        contact.name(),
                        contact.role(),
                        contact.organisation(),
                        contact.email(),
                        contact.phone(),
                        contact.web(),
                        change.apply(contact.reach())))
            .toList(),
        group.groups().stream().map(this::contacts).toList());
  }

  @Override
  public Block signatories(Block.Signatories signatories) {
    return signatories;
  }

  @Override
  public Block signatures(Block.Signatures signatures) {
    return signatures;
  }

  @Override
  public Block notice(Block.Notice notice) {
    return new Block.Notice(all(notice.content()));
  }

  @Override
  public Block totals(Block.Totals totals) {
    return totals;
  }

  @Override
  public Block changes(Block.Changes changes) {
    return changes;
  }

  @Override
  public Block blank(Block.Blank blank) {
    return new Block.Blank(
        blank.number(),
        change.apply(blank.prompt()),
        blank.hint(),
        blank.choices(),
        blank.lines(),
        blank.anchor());
  }
}
