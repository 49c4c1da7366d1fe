package org.compactpublisher.render.copy;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Definition;
import org.compactpublisher.document.Example;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.Partner;
import org.compactpublisher.document.PartnerGroup;
import org.compactpublisher.document.PromiseWord;
import org.compactpublisher.document.Signature;
import org.compactpublisher.document.UsefulLink;

/**
 * Blocks in terms of prose alone: headings, paragraphs, lists, tables, quotations and pictures say
 * what undertakings, contacts and all the others say.
 */
public final class ProseBlocks implements Block.Visitor<List<Block>> {
  private final Labels labels;
  private final PromiseWord word;

  ProseBlocks(Labels labels, PromiseWord word) {
    this.labels = labels;
    this.word = word;
  }

  List<Block> all(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
  }

  @Override
  public List<Block> heading(Block.Heading heading) {
    return List.of(heading);
  }

  @Override
  public List<Block> paragraph(Block.Paragraph paragraph) {
    return List.of(paragraph);
  }

  @Override
  public List<Block> bulletList(Block.BulletList list) {
    return List.of(new Block.BulletList(items(list.items())));
  }

  @Override
  public List<Block> numberedList(Block.NumberedList list) {
    return List.of(new Block.NumberedList(list.start(), items(list.items())));
  }

  private List<ListItem> items(List<ListItem> items) {
    return items.stream().map(item -> new ListItem(all(item.content()))).toList();
  }

  @Override
  public List<Block> definitionList(Block.DefinitionList list) {
    return List.of(
        new Block.DefinitionList(
            list.definitions().stream()
                .map(each -> new Definition(each.name(), all(each.content())))
                .toList()));
  }

  @Override
  public List<Block> table(Block.Table table) {
    return List.of(table);
  }

  @Override
  public List<Block> quote(Block.Quote quote) {
    return List.of(new Block.Quote(all(quote.content()), quote.attribution()));
  }

  @Override
  public List<Block> figure(Block.Figure figure) {
    return List.of(figure);
  }

  @Override
  public List<Block> aim(Block.Aim aim) {
    return Prose.below(Prose.heading(2, labels.text("aim"), aim.anchor()), all(aim.content()));
  }

  @Override
  public List<Block> undertakings(Block.Undertakings undertakings) {
    PromiseProse prose = new PromiseProse(labels, word, this);
    return undertakings.groups().stream().flatMap(group -> prose.group(group).stream()).toList();
  }

  @Override
  public List<Block> examples(Block.Examples examples) {
    List<Block> blocks = new ArrayList<>();
    String title = labels.text(examples.cases().size() == 1 ? "example" : "examples");
    blocks.add(Prose.heading(2, title, examples.anchor()));
    for (Example example : examples.cases()) {
      if (!example.title().isEmpty()) {
        blocks.add(Prose.heading(3, example.title(), examples.anchor()));
      }
      blocks.addAll(all(example.content()));
    }
    return blocks;
  }

  @Override
  public List<Block> usefulLinks(Block.UsefulLinks links) {
    String title = labels.text(links.links().size() == 1 ? "useful-link" : "useful-links");
    List<ListItem> items = links.links().stream().map(this::link).toList();
    return List.of(Prose.heading(2, title, links.anchor()), new Block.BulletList(items));
  }

  private ListItem link(UsefulLink link) {
    List<Inline> line = new ArrayList<>();
    line.add(new Inline.WebLink(List.of(Prose.text(link.title())), link.url()));
    if (!link.organisation().isEmpty()) {
      line.add(Prose.text(", " + link.organisation()));
    }
    return new ListItem(Prose.below(new Block.Paragraph(line), all(link.description())));
  }

  @Override
  public List<Block> values(Block.Values values) {
    if (values.values().stream().allMatch(value -> value.content().isEmpty())) {
      return List.of(Prose.bullets(values.values().stream().map(value -> value.name()).toList()));
    }
    return List.of(
        new Block.DefinitionList(
            values.values().stream()
                .map(value -> Prose.definition(value.name(), all(value.content())))
                .toList()));
  }

  @Override
  public List<Block> timeline(Block.Timeline timeline) {
    return List.of(
        new Block.DefinitionList(
            timeline.events().stream()
                .map(event -> Prose.definition(event.date(), all(event.content())))
                .toList()));
  }

  @Override
  public List<Block> partners(Block.Partners partners) {
    List<Block> blocks = new ArrayList<>();
    for (PartnerGroup group : partners.groups()) {
      if (!group.title().isEmpty()) {
        blocks.add(Prose.heading(3, group.title(), group.anchor()));
      }
      blocks.add(Prose.bullets(group.partners().stream().map(ProseBlocks::partner).toList()));
    }
    return blocks;
  }

  private static String partner(Partner partner) {
    return partner.note().isEmpty() ? partner.name() : partner.name() + " (" + partner.note() + ")";
  }

  @Override
  public List<Block> glossary(Block.Glossary glossary) {
    return List.of(new ListProse(labels, this).glossary(glossary));
  }

  @Override
  public List<Block> contacts(Block.Contacts contacts) {
    return new ListProse(labels, this).contacts(contacts.groups());
  }

  @Override
  public List<Block> signatories(Block.Signatories signatories) {
    return new ListProse(labels, this).signatories(signatories);
  }

  @Override
  public List<Block> signatures(Block.Signatures signatures) {
    return List.of(
        Prose.bullets(signatures.signatures().stream().map(ProseBlocks::signature).toList()));
  }

  private static String signature(Signature signature) {
    return Prose.joined(signature.name(), signature.role(), signature.organisation());
  }

  @Override
  public List<Block> notice(Block.Notice notice) {
    Inline name = new Inline.Strong(List.of(Prose.text(labels.text("notice") + ":")));
    return Prose.below(new Block.Paragraph(List.of(name)), all(notice.content()));
  }

  /** Undertakings from elsewhere would stand twice in one copy. */
  @Override
  public List<Block> excerpts(Block.Excerpts excerpts) {
    return List.of();
  }

  @Override
  public List<Block> totals(Block.Totals totals) {
    return new ChangeProse(labels, this).totals(totals);
  }

  @Override
  public List<Block> changes(Block.Changes changes) {
    return new ChangeProse(labels, this).changes(changes);
  }

  @Override
  public List<Block> blank(Block.Blank blank) {
    return List.of(new Block.Paragraph(blank.prompt()));
  }
}
