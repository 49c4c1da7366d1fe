package org.compactpublisher.compose;

import java.util.ArrayList;
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

  ComparisonWords(EditionComparison comparison, Labels labels) {
    Status.Stage stage = comparison.after().about().status().stage();
    this.labels = labels;
    this.draft = stage == Status.Stage.DRAFT || stage == Status.Stage.CONSULTATION;
  }

  String text(Label label) {
    return labels.text(label.key());
  }

  String text(Label label, Map<String, String> values) {
    return labels.text(label.key(), values);
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

  /** A link to an undertaking on its own page. */
  static Inline.CrossReference link(Compact edition, PlacedUndertaking placed) {
    Anchor target =
        Anchor.permanent(
            edition.about().id(), placed.code().id(), placed.id().toLowerCase(Locale.ROOT));
    return new Inline.CrossReference(Phrase.text(placed.id()), target);
  }

  /** Such as 2009 V-P3, V-P4; the ids are links. */
  static List<Inline> named(Compact edition, List<PlacedUndertaking> placed) {
    List<Inline> named = new ArrayList<>();
    named.add(new Inline.Text(edition.about().edition() + NO_BREAK));
    named.addAll(links(edition, placed));
    return named;
  }

  /** Links to undertakings of one edition, with a comma between. */
  static List<Inline> links(Compact edition, List<PlacedUndertaking> placed) {
    return Phrase.list(placed.stream().map(each -> link(edition, each)).toList());
  }
}
