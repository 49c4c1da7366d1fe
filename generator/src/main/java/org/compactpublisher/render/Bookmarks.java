package org.compactpublisher.render;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.ContactGroup;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.OutlineEntry;
import org.compactpublisher.document.UndertakingGroup;

/** The bookmarks of a whole copy: the contents list, and below each document its headings. */
public final class Bookmarks {
  private final DocumentSet documents;
  private final Labels labels;

  /**
   * The bookmarks of a compact.
   *
   * @param labels words of its language
   */
  public Bookmarks(DocumentSet documents, Labels labels) {
    this.documents = documents;
    this.labels = labels;
  }

  /** A heading on its way into the tree. */
  private record Line(int level, String title, Anchor target) {}

  /** One line for each entry of the contents list. */
  public List<Bookmark> all() {
    return entries(documents.outline());
  }

  private List<Bookmark> entries(List<OutlineEntry> entries) {
    return entries.stream().map(this::entry).toList();
  }

  private Bookmark entry(OutlineEntry entry) {
    List<Bookmark> within = new ArrayList<>();
    documents.documents().stream()
        .filter(document -> document.anchor().equals(entry.target()))
        .forEach(document -> within.addAll(headings(document)));
    within.addAll(entries(entry.entries()));
    return new Bookmark(numbered(entry.number(), entry.title()), entry.target(), within);
  }

  private List<Bookmark> headings(Document document) {
    List<Line> lines = new ArrayList<>();
    document.body().forEach(block -> add(block, lines));
    return tree(lines, 0, lines.size());
  }

  /** Lines of a lower level go into the line above them. */
  private static List<Bookmark> tree(List<Line> lines, int from, int to) {
    List<Bookmark> bookmarks = new ArrayList<>();
    int next = from;
    while (next < to) {
      Line line = lines.get(next);
      int end = next + 1;
      while (end < to && lines.get(end).level() > line.level()) {
        end++;
      }
      bookmarks.add(new Bookmark(line.title(), line.target(), tree(lines, next + 1, end)));
      next = end;
    }
    return bookmarks;
  }

  private void add(Block block, List<Line> lines) {
    if (block instanceof Block.Heading heading) {
      String title = numbered(heading.number(), InlineText.of(heading.content()));
      lines.add(new Line(heading.level(), title, heading.anchor()));
    } else if (block instanceof Block.Aim aim) {
      lines.add(new Line(2, labels.text(Label.AIM.key()), aim.anchor()));
    } else if (block instanceof Block.Undertakings undertakings) {
      undertakings.groups().forEach(group -> add(group, lines));
    } else if (block instanceof Block.Examples examples) {
      Label label = examples.cases().size() == 1 ? Label.EXAMPLE : Label.EXAMPLES;
      lines.add(new Line(2, labels.text(label.key()), examples.anchor()));
    } else if (block instanceof Block.UsefulLinks links) {
      Label label = links.links().size() == 1 ? Label.USEFUL_LINK : Label.USEFUL_LINKS;
      lines.add(new Line(2, labels.text(label.key()), links.anchor()));
    } else if (block instanceof Block.Changes changes) {
      lines.add(new Line(3, changes.title(), changes.anchor()));
    } else if (block instanceof Block.Contacts contacts) {
      contacts.groups().forEach(group -> add(group, lines));
    }
  }

  private static void add(UndertakingGroup group, List<Line> lines) {
    if (!group.title().isEmpty()) {
      lines.add(new Line(2, numbered(group.number(), group.title()), group.anchor()));
    }
  }

  private static void add(ContactGroup group, List<Line> lines) {
    lines.add(new Line(group.level(), group.title(), group.anchor()));
    group.groups().forEach(inner -> add(inner, lines));
  }

  private static String numbered(String number, String title) {
    return number.isEmpty() ? title : number + " " + title;
  }
}
