package org.compactpublisher.compose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.compactpublisher.compare.EditionComparison;
import org.compactpublisher.compare.PlacedUndertaking;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Status;
import org.compactpublisher.model.Compact;

/** The words of a comparison: a draft would change what an edition in force has changed. */
final class ComparisonWords {
  /** The document that compares an edition with the one it replaces. */
  static final String DOCUMENT = "changes";

  /** Keeps an edition and an id on one line. */
  static final String NO_BREAK = "\u00a0";

  /** Before the id of an undertaking that only the older edition has. */
  private static final String FROM = "from-";

  private final Labels labels;
  private final boolean draft;
  private final boolean parts;

  ComparisonWords(EditionComparison comparison, Labels labels) {
    Status.Stage stage = comparison.after().about().status().stage();
    this.labels = labels;
    this.draft = stage == Status.Stage.DRAFT || stage == Status.Stage.CONSULTATION;
    this.parts =
        comparison.later().stream().anyMatch(each -> each.placed().code().party().isPresent());
  }

  String text(Label label) {
    return labels.text(label.key());
  }

  String text(Label label, Map<String, String> values) {
    return labels.text(label.key(), values);
  }

  /** Whether each party has a part of its own in the newer edition, in place of codes. */
  boolean parts() {
    return parts;
  }

  /** One of two labels: what an edition did, or what a draft would do. */
  Label tense(Label done, Label wouldDo) {
    return draft ? wouldDo : done;
  }

  /** The newer edition as columns and totals name it. */
  String after(Compact after) {
    String edition = after.about().edition();
    return draft ? text(Label.CHANGES_EDITION_DRAFT, Map.of("edition", edition)) : edition;
  }

  /** Leads to the comparison of an edition. */
  static Anchor page(Compact after) {
    return Anchor.document(after.about().id(), DOCUMENT);
  }

  /** The row of an undertaking of the newer edition. */
  static Anchor row(Compact after, PlacedUndertaking fresh) {
    return Anchor.heading(after.about().id(), DOCUMENT, fresh.id().toLowerCase(Locale.ROOT));
  }

  /** The row of an undertaking that only the older edition has. */
  static Anchor droppedRow(Compact after, PlacedUndertaking old) {
    return Anchor.heading(after.about().id(), DOCUMENT, FROM + old.id().toLowerCase(Locale.ROOT));
  }

  /** A link to the entry of an undertaking of the newer edition; its words are the id alone. */
  static Inline.CrossReference entry(Compact after, PlacedUndertaking fresh) {
    return new Inline.CrossReference(Phrase.text(fresh.id()), row(after, fresh));
  }

  /** Links to undertakings on their own pages, such as 2009 V-P3 and 2009 V-P4. */
  List<Inline> named(Compact edition, List<PlacedUndertaking> placed) {
    String before = edition.about().edition() + NO_BREAK;
    return joined(placed.stream().map(each -> link(before + each.id(), edition, each)).toList());
  }

  /** Links to undertakings on their own pages, such as V-P3 and V-P4. */
  List<Inline> ids(Compact edition, List<PlacedUndertaking> placed) {
    return joined(placed.stream().map(each -> link(each.id(), edition, each)).toList());
  }

  private static Inline.CrossReference link(
      String words, Compact edition, PlacedUndertaking placed) {
    Anchor target =
        Anchor.permanent(
            edition.about().id(), placed.code().id(), placed.id().toLowerCase(Locale.ROOT));
    return new Inline.CrossReference(Phrase.text(words), target);
  }

  /** As people join a list: a comma between, but another word before the last. */
  List<Inline> joined(List<? extends Inline> items) {
    int last = items.size() - 1;
    if (last < 1) {
      return List.copyOf(items);
    }
    return Phrase.of(
        text(Label.LIST_LAST),
        Map.of("list", Phrase.list(items.subList(0, last)), "last", List.of(items.get(last))));
  }
}
