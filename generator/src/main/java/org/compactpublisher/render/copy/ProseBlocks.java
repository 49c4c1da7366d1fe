package org.compactpublisher.render.copy;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Example;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.Partner;
import org.compactpublisher.document.PartnerGroup;
import org.compactpublisher.document.PromiseWord;
import org.compactpublisher.document.Prose;
import org.compactpublisher.document.Signature;
import org.compactpublisher.document.UsefulLink;

/**
 * Blocks in terms of prose alone: headings, paragraphs, lists, tables, quotations and pictures say
 * what undertakings, contacts and all the others say.
 */
public final class ProseBlocks implements Block.Visitor<List<Prose>> {
  private final Labels labels;
  private final PromiseWord word;
  private final boolean fates;

  /**
   * Writes for one copy.
   *
   * @param fates whether it says what became of each undertaking in other editions
   */
  ProseBlocks(Labels labels, PromiseWord word, boolean fates) {
    this.labels = labels;
    this.word = word;
    this.fates = fates;
  }

  /** Blocks as prose; what stands inside them is as it was. */
  public List<Prose> all(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
  }

  @Override
  public List<Prose> heading(Block.Heading heading) {
    return List.of(heading);
  }

  @Override
  public List<Prose> paragraph(Block.Paragraph paragraph) {
    return List.of(paragraph);
  }

  @Override
  public List<Prose> bulletList(Block.BulletList list) {
    return List.of(list);
  }

  @Override
  public List<Prose> numberedList(Block.NumberedList list) {
    return List.of(list);
  }

  @Override
  public List<Prose> definitionList(Block.DefinitionList list) {
    return List.of(list);
  }

  @Override
  public List<Prose> table(Block.Table table) {
    return List.of(table);
  }

  @Override
  public List<Prose> quote(Block.Quote quote) {
    return List.of(quote);
  }

  @Override
  public List<Prose> figure(Block.Figure figure) {
    return List.of(figure);
  }

  @Override
  public List<Prose> aim(Block.Aim aim) {
    return PlainWords.below(
        PlainWords.heading(2, labels.text("aim"), aim.anchor()), all(aim.content()));
  }

  @Override
  public List<Prose> undertakings(Block.Undertakings undertakings) {
    PromiseProse prose = new PromiseProse(labels, word, fates, this);
    return undertakings.groups().stream().flatMap(group -> prose.group(group).stream()).toList();
  }

  @Override
  public List<Prose> examples(Block.Examples examples) {
    List<Prose> blocks = new ArrayList<>();
    String title = labels.text(examples.cases().size() == 1 ? "example" : "examples");
    blocks.add(PlainWords.heading(2, title, examples.anchor()));
    for (Example example : examples.cases()) {
      if (!example.title().isEmpty()) {
        blocks.add(PlainWords.heading(3, example.title(), examples.anchor()));
      }
      blocks.addAll(all(example.content()));
    }
    return blocks;
  }

  @Override
  public List<Prose> usefulLinks(Block.UsefulLinks links) {
    String title = labels.text(links.links().size() == 1 ? "useful-link" : "useful-links");
    List<ListItem> items = links.links().stream().map(this::link).toList();
    return List.of(PlainWords.heading(2, title, links.anchor()), new Block.BulletList(items));
  }

  private ListItem link(UsefulLink link) {
    List<Inline> line = new ArrayList<>();
    line.add(new Inline.WebLink(List.of(PlainWords.text(link.title())), link.url()));
    if (!link.organisation().isEmpty()) {
      line.add(PlainWords.text(", " + link.organisation()));
    }
    List<Block> content = new ArrayList<>();
    content.add(new Block.Paragraph(line));
    content.addAll(link.description());
    return new ListItem(content);
  }

  @Override
  public List<Prose> values(Block.Values values) {
    if (values.values().stream().allMatch(value -> value.content().isEmpty())) {
      return List.of(
          PlainWords.bullets(values.values().stream().map(value -> value.name()).toList()));
    }
    return List.of(
        new Block.DefinitionList(
            values.values().stream()
                .map(value -> PlainWords.definition(value.name(), value.content()))
                .toList()));
  }

  @Override
  public List<Prose> timeline(Block.Timeline timeline) {
    return List.of(
        new Block.DefinitionList(
            timeline.events().stream()
                .map(event -> PlainWords.definition(event.date(), event.content()))
                .toList()));
  }

  @Override
  public List<Prose> partners(Block.Partners partners) {
    List<Prose> blocks = new ArrayList<>();
    for (PartnerGroup group : partners.groups()) {
      if (!group.title().isEmpty()) {
        blocks.add(PlainWords.heading(3, group.title(), group.anchor()));
      }
      blocks.add(PlainWords.bullets(group.partners().stream().map(ProseBlocks::partner).toList()));
    }
    return blocks;
  }

  private static String partner(Partner partner) {
    return partner.note().isEmpty() ? partner.name() : partner.name() + " (" + partner.note() + ")";
  }

  @Override
  public List<Prose> glossary(Block.Glossary glossary) {
    return List.of(new ListProse(labels, this).glossary(glossary));
  }

  @Override
  public List<Prose> contacts(Block.Contacts contacts) {
    return new ListProse(labels, this).contacts(contacts.groups());
  }

  @Override
  public List<Prose> signatories(Block.Signatories signatories) {
    return new ListProse(labels, this).signatories(signatories);
  }

  @Override
  public List<Prose> signatures(Block.Signatures signatures) {
    return List.of(
        PlainWords.bullets(signatures.signatures().stream().map(ProseBlocks::signature).toList()));
  }

  private static String signature(Signature signature) {
    return PlainWords.joined(signature.name(), signature.role(), signature.organisation());
  }

  @Override
  public List<Prose> notice(Block.Notice notice) {
    Inline name = new Inline.Strong(List.of(PlainWords.text(labels.text("notice") + ":")));
    return PlainWords.below(new Block.Paragraph(List.of(name)), all(notice.content()));
  }

  /** Undertakings from elsewhere would stand twice in one copy. */
  @Override
  public List<Prose> excerpts(Block.Excerpts excerpts) {
    return List.of();
  }

  @Override
  public List<Prose> totals(Block.Totals totals) {
    return new ChangeProse(labels, this).totals(totals);
  }

  @Override
  public List<Prose> changes(Block.Changes changes) {
    return new ChangeProse(labels, this).changes(changes);
  }

  @Override
  public List<Prose> blank(Block.Blank blank) {
    return List.of(new Block.Paragraph(blank.prompt()));
  }
}
