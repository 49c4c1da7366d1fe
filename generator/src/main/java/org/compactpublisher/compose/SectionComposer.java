package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Definition;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.Event;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.Slug;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.DisputeRoute;
import org.compactpublisher.model.PartnerGroup;
import org.compactpublisher.model.PlacedList;
import org.compactpublisher.model.Review;
import org.compactpublisher.model.Section;
import org.compactpublisher.model.SectionPart;
import org.compactpublisher.model.Signer;

/** Turns a section into a document, with the lists that are placed in it. */
final class SectionComposer {
  private final Compact compact;
  private final Labels labels;

  SectionComposer(Compact compact, Labels labels) {
    this.compact = compact;
    this.labels = labels;
  }

  Document compose(Section section) {
    Anchor anchor = Anchor.document(compact.about().id(), section.id());
    return new Document(
        anchor,
        section.kind() == Section.Kind.APPENDIX ? Document.Kind.APPENDIX : Document.Kind.SECTION,
        section.title(),
        section.shortTitle(),
        section.number(),
        section.summary(),
        1,
        1,
        0,
        body(section, anchor),
        List.of(),
        List.of(section.path()));
  }

  private List<Block> body(Section section, Anchor anchor) {
    List<Block> body = new ArrayList<>();
    if (!section.placeholder().isEmpty()) {
      body.add(new Block.Notice(List.of(paragraph(section.placeholder()))));
    }
    for (SectionPart part : section.body()) {
      if (part instanceof SectionPart.Written written) {
        body.addAll(written.blocks());
      } else {
        body.addAll(placed(((SectionPart.Placed) part).list(), anchor, levelBelow(body)));
      }
    }
    if (!section.examples().isEmpty()) {
      body.add(new Block.Examples(heading(anchor, "examples"), section.examples()));
    }
    if (!section.signers().isEmpty()) {
      body.add(new Block.Signatures(section.signers().stream().map(Signer::signature).toList()));
    }
    return body;
  }

  /** The level that a heading below the last one has. */
  private static int levelBelow(List<Block> body) {
    int level = 1;
    for (Block block : body) {
      if (block instanceof Block.Heading heading) {
        level = heading.level();
      }
    }
    return Math.min(level + 1, 4);
  }

  private List<Block> placed(PlacedList list, Anchor anchor, int level) {
    return switch (list) {
      case TIMELINE -> List.of(timeline());
      case VALUES -> List.of(new Block.Values(compact.values()));
      case PARTNERS -> partners(anchor, level);
      case DISPUTE_ROUTES -> List.of(routes());
      case DISPUTE_STEPS ->
          List.of(
              new Block.NumberedList(
                  1, compact.disputeSteps().stream().map(ListItem::new).toList()));
      case REVIEW -> compact.review().map(review -> List.of(review(review))).orElse(List.of());
    };
  }

  /** What happened at the same time is one entry. */
  private Block timeline() {
    List<Event> entries = new ArrayList<>();
    for (Event event : compact.timeline()) {
      int last = entries.size() - 1;
      if (last >= 0 && entries.get(last).date().equals(event.date())) {
        entries.set(last, entries.get(last).with(event.content()));
      } else {
        entries.add(event);
      }
    }
    return new Block.Timeline(entries);
  }

  private List<Block> partners(Anchor anchor, int level) {
    List<Block> blocks = new ArrayList<>();
    for (PartnerGroup group : compact.partners()) {
      Anchor place = heading(anchor, Slug.of(group.title()));
      if (!group.title().isEmpty()) {
        blocks.add(new Block.Heading(level, "", List.of(new Inline.Text(group.title())), place));
      }
      blocks.add(
          new Block.Partners(
              List.of(
                  new org.compactpublisher.document.PartnerGroup("", place, group.partners()))));
    }
    return blocks;
  }

  /** A list of names, most with a text; in a list of definitions a name alone would be empty. */
  private Block routes() {
    return new Block.BulletList(
        compact.disputeRoutes().stream().map(SectionComposer::route).toList());
  }

  private static ListItem route(DisputeRoute route) {
    List<Block> content = new ArrayList<>(route.text());
    List<Inline> line = new ArrayList<>();
    if (!content.isEmpty() && content.get(0) instanceof Block.Paragraph first) {
      line.add(new Inline.Strong(List.of(new Inline.Text(route.name() + "."))));
      line.add(new Inline.Text(" "));
      line.addAll(first.content());
      content.remove(0);
    } else {
      line.add(new Inline.Strong(List.of(new Inline.Text(route.name()))));
    }
    content.add(0, new Block.Paragraph(line));
    return new ListItem(content);
  }

  private Block review(Review review) {
    List<Definition> rules = new ArrayList<>();
    rules.add(rule(Label.REVIEW_WHO, List.of(paragraph(review.who()))));
    rules.add(rule(Label.REVIEW_HOW_OFTEN, List.of(paragraph(review.howOften()))));
    if (!review.reportsTo().isEmpty()) {
      rules.add(rule(Label.REVIEW_REPORTS_TO, List.of(paragraph(review.reportsTo()))));
    }
    if (!review.tasks().isEmpty()) {
      List<ListItem> tasks = review.tasks().stream().map(ListItem::new).toList();
      rules.add(rule(Label.REVIEW_TASKS, List.of(new Block.BulletList(tasks))));
    }
    return new Block.DefinitionList(rules);
  }

  private Definition rule(Label label, List<Block> content) {
    return new Definition(List.of(new Inline.Text(labels.text(label.key()))), content);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(List.of(new Inline.Text(text)));
  }

  private static Anchor heading(Anchor document, String fragment) {
    return Anchor.heading(document.compact(), document.document(), fragment);
  }
}
