package org.compactpublisher.render.copy;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.FrontMatter;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.OutlineEntry;

/** What stands before the documents of a copy: what it is, what is in it, and whom to ask. */
final class OpeningPart {
  private final DocumentSet compact;
  private final FrontMatter front;
  private final PartNames names;
  private final Labels labels;

  OpeningPart(DocumentSet compact, PartNames names, Labels labels) {
    this.compact = compact;
    this.front = compact.front();
    this.names = names;
    this.labels = labels;
  }

  List<Block> blocks(String help) {
    List<Block> blocks = new ArrayList<>();
    add(blocks, compact.subtitle());
    if (!front.notice().isEmpty()) {
      blocks.add(new Block.Paragraph(List.of(new Inline.Strong(front.notice()))));
    }
    blocks.add(
        new Block.DefinitionList(
            front.facts().stream()
                .map(
                    fact ->
                        PlainWords.definition(
                            fact.name(), List.of(PlainWords.paragraph(fact.value()))))
                .toList()));
    add(blocks, help);
    contents(blocks);
    edition(blocks);
    blocks.add(heading("pdf-about"));
    front.about().forEach(block -> blocks.add(below(block)));
    return blocks;
  }

  private void contents(List<Block> blocks) {
    blocks.add(heading("home-contents"));
    blocks.add(lines(compact.outline()));
  }

  private Block lines(List<OutlineEntry> entries) {
    return new Block.BulletList(entries.stream().map(this::line).toList());
  }

  /** A document with those within it. */
  private ListItem line(OutlineEntry entry) {
    List<Block> content = new ArrayList<>();
    compact.documents().stream()
        .filter(document -> document.anchor().equals(entry.target()))
        .forEach(document -> content.add(link(document)));
    if (!entry.entries().isEmpty()) {
      content.add(lines(entry.entries()));
    }
    return new ListItem(content);
  }

  private Block link(Document document) {
    List<Inline> name = List.of(PlainWords.text(names.of(document)));
    return new Block.Paragraph(List.of(new Inline.CrossReference(name, document.anchor())));
  }

  private void edition(List<Block> blocks) {
    blocks.add(heading("pdf-this-edition"));
    front.statement().forEach(paragraph -> blocks.add(new Block.Paragraph(paragraph)));
    blocks.addAll(compact.introduction());
    for (FrontMatter.Response response : front.response()) {
      blocks.add(PlainWords.heading(2, response.title(), home()));
      blocks.addAll(response.content());
    }
  }

  private Block heading(String key) {
    return PlainWords.heading(2, labels.text(key), home());
  }

  private Anchor home() {
    return Anchor.document(compact.id(), "");
  }

  /** A heading stands a level below that of the part. */
  private static Block below(Block block) {
    return block instanceof Block.Heading heading
        ? new Block.Heading(
            heading.level() + 1, heading.number(), heading.content(), heading.anchor())
        : block;
  }

  private static void add(List<Block> blocks, String words) {
    if (!words.isEmpty()) {
      blocks.add(PlainWords.paragraph(words));
    }
  }
}
