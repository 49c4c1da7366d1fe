package org.compactpublisher.render.braille;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.OutlineEntry;
import org.compactpublisher.render.Addresses;

/** The contents list of a book: titles as they stand above the chapters. */
record ContentsList(DocumentSet documents, BrailleWords words) {
  /** The id of what is said of the edition. */
  static final String EDITION = "edition";

  /** Every chapter, and what stands in a long one. */
  List<BrailleBook.Entry> entries() {
    List<BrailleBook.Entry> entries = new ArrayList<>();
    entries.add(new BrailleBook.Entry(EDITION, words.label("pdf-this-edition"), 0));
    documents.outline().forEach(entry -> add(entry, 0, entries));
    return entries;
  }

  private void add(OutlineEntry entry, int depth, List<BrailleBook.Entry> entries) {
    for (Document document : documents.documents()) {
      if (document.anchor().equals(entry.target())) {
        entries.add(entry(document.anchor(), title(document), depth));
        changes(document, depth + 1, entries);
      }
    }
    entry.entries().forEach(inner -> add(inner, depth + 1, entries));
  }

  /** What an edition changed is long: its codes and parties are listed too. */
  private void changes(Document document, int depth, List<BrailleBook.Entry> entries) {
    if (document.kind() != Document.Kind.CHANGES) {
      return;
    }
    for (Block block : document.body()) {
      if (block instanceof Block.Heading heading && heading.level() == 2) {
        entries.add(entry(heading.anchor(), InlineText.read(heading.content()), depth));
      } else if (block instanceof Block.Changes changes && !changes.title().isEmpty()) {
        entries.add(entry(changes.anchor(), changes.title(), depth + 1));
      }
    }
  }

  private BrailleBook.Entry entry(Anchor anchor, String title, int depth) {
    return new BrailleBook.Entry(Addresses.onePageId(anchor), words.of(title), depth);
  }

  /** As its heading has it, so that a reader of the contents list finds it. */
  static String title(Document document) {
    String number = document.number();
    return number.isEmpty() ? document.title() : number + " " + document.title();
  }
}
