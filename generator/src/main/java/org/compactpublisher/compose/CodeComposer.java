package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Slug;
import org.compactpublisher.document.SubItem;
import org.compactpublisher.document.Undertaking;
import org.compactpublisher.document.UndertakingGroup;
import org.compactpublisher.model.CodeOfPractice;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.SubjectIndex;

/** Turns a code of practice, or one party's part, into a document. */
final class CodeComposer {
  private final Compact compact;
  private final Lineage lineage;
  private final FateComposer fates;
  private final SubjectIndex subjects;

  CodeComposer(Compact compact, Lineage lineage, FateComposer fates, SubjectIndex subjects) {
    this.compact = compact;
    this.lineage = lineage;
    this.fates = fates;
    this.subjects = subjects;
  }

  /**
   * One document.
   *
   * @param position 1-based among the documents of its kind
   * @param ofKind how many there are
   */
  Document compose(CodeOfPractice code, int position, int ofKind) {
    Anchor anchor = Anchor.document(compact.about().id(), code.id());
    List<UndertakingGroup> groups =
        code.groups().stream().map(group -> group(code, group, anchor)).toList();
    return new Document(
        anchor,
        code.party().isPresent() ? Document.Kind.PARTY : Document.Kind.CODE,
        code.title(),
        code.shortTitle(),
        code.number(),
        code.summary(),
        position,
        ofKind,
        groups.stream().mapToInt(group -> group.undertakings().size()).sum(),
        body(code, groups, anchor),
        List.of(),
        List.of(code.path()));
  }

  private static List<Block> body(
      CodeOfPractice code, List<UndertakingGroup> groups, Anchor anchor) {
    List<Block> body = new ArrayList<>(code.introduction());
    if (!code.aim().isEmpty()) {
      body.add(new Block.Aim(heading(anchor, "aim"), code.aim()));
    }
    body.add(new Block.Undertakings(groups));
    if (!code.links().isEmpty()) {
      body.add(new Block.UsefulLinks(heading(anchor, "links"), code.links()));
    }
    if (!code.examples().isEmpty()) {
      body.add(new Block.Examples(heading(anchor, "examples"), code.examples()));
    }
    return body;
  }

  private UndertakingGroup group(
      CodeOfPractice code, org.compactpublisher.model.UndertakingGroup group, Anchor anchor) {
    String title = code.party().isPresent() ? group.theme() : compact.party(group.party()).name();
    String fragment = code.party().isPresent() ? Slug.of(group.theme()) : group.party();
    return new UndertakingGroup(
        compact.party(group.party()),
        title,
        group.number(),
        heading(anchor, title.isEmpty() ? "" : fragment),
        group.introduction(),
        group.undertakings().stream().map(promise -> undertaking(promise, anchor)).toList());
  }

  private Undertaking undertaking(org.compactpublisher.model.Undertaking promise, Anchor anchor) {
    String fragment = promise.id().toLowerCase(Locale.ROOT);
    List<SubItem> items = new ArrayList<>();
    for (List<Block> item : promise.subItems()) {
      String number = Integer.toString(items.size() + 1);
      items.add(new SubItem(number, permanent(anchor, fragment + "-" + number), item));
    }
    return new Undertaking(
        promise.id(),
        promise.number(),
        permanent(anchor, fragment),
        promise.text(),
        items,
        lineage.follows(promise),
        lineage.followedBy(promise.id()),
        fates.notes(promise.id()),
        subjects(promise));
  }

  /** In the order of the list of subjects. */
  private List<Inline.CrossReference> subjects(org.compactpublisher.model.Undertaking promise) {
    return subjects.subjects().stream()
        .filter(subject -> promise.subjects().contains(subject.id()))
        .map(
            subject ->
                new Inline.CrossReference(
                    List.of(new Inline.Text(subject.title())), SubjectPages.anchor(subject.id())))
        .toList();
  }

  private static Anchor permanent(Anchor document, String fragment) {
    return Anchor.permanent(document.compact(), document.document(), fragment);
  }

  private static Anchor heading(Anchor document, String fragment) {
    return Anchor.heading(document.compact(), document.document(), fragment);
  }
}
