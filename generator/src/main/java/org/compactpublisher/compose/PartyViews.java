package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Capitalised;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.Excerpt;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Party;
import org.compactpublisher.document.Undertaking;
import org.compactpublisher.document.UndertakingGroup;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.CompactIndex;

/**
 * What each party promises across the codes of a compact. A compact whose undertakings stand party
 * by party, or in one code, needs no such pages.
 */
final class PartyViews {
  private final Compact compact;
  private final Labels labels;
  private final List<Document> documents;

  /**
   * The views of a compact.
   *
   * @param documents of the compact, finished
   */
  PartyViews(Compact compact, Labels labels, List<Document> documents) {
    this.compact = compact;
    this.labels = labels;
    this.documents = documents;
  }

  /** The ids of the pages that another edition has, as far as the index tells. */
  static List<String> of(CompactIndex edition) {
    return needed(edition.places().values())
        ? edition.parties().stream().map(PartyViews::id).toList()
        : List.of();
  }

  private static boolean needed(Collection<String> documents) {
    return documents.stream().noneMatch(id -> id.startsWith("undertakings/"))
        && documents.stream().filter(id -> id.startsWith("codes/")).count() > 1;
  }

  private static String id(String party) {
    return "promises/" + party;
  }

  /** One page for each party that promises something. */
  List<Document> compose() {
    List<Document> views = new ArrayList<>();
    if (needed(documents.stream().map(each -> each.anchor().document()).toList())) {
      for (Party party : compact.parties()) {
        List<Excerpt> excerpts = excerpts(party);
        if (!excerpts.isEmpty()) {
          views.add(view(party, excerpts));
        }
      }
    }
    return views;
  }

  /** Where everything that a party promises stands: a view, or the party's own part; or none. */
  List<Inline.CrossReference> all(Party party, List<Document> views) {
    List<Document> parts =
        documents.stream()
            .filter(each -> each.kind() == Document.Kind.PARTY && promises(each, party).size() > 0)
            .toList();
    List<Document> all =
        parts.size() == 1
            ? parts
            : views.stream().filter(view -> view.anchor().equals(anchor(party))).toList();
    return all.stream()
        .map(page -> new Inline.CrossReference(Phrase.text(page.title()), page.anchor()))
        .toList();
  }

  private Anchor anchor(Party party) {
    return Anchor.document(compact.about().id(), id(party.id()));
  }

  private List<Excerpt> excerpts(Party party) {
    List<Excerpt> excerpts = new ArrayList<>();
    for (Document document : documents) {
      List<Undertaking> promises = promises(document, party);
      if (!promises.isEmpty()) {
        excerpts.add(excerpt(document, party, promises));
      }
    }
    return excerpts;
  }

  private static List<Undertaking> promises(Document document, Party party) {
    return document.body().stream()
        .filter(Block.Undertakings.class::isInstance)
        .flatMap(block -> ((Block.Undertakings) block).groups().stream())
        .filter(group -> group.party().equals(party))
        .flatMap(group -> group.undertakings().stream())
        .map(WithoutTerms::of)
        .toList();
  }

  private Excerpt excerpt(Document document, Party party, List<Undertaking> promises) {
    Anchor page = anchor(party);
    String fragment = document.anchor().document().replace('/', '-');
    Anchor place = Anchor.heading(page.compact(), page.document(), fragment);
    return new Excerpt(
        document.title(),
        place,
        document.anchor(),
        compact.about().language(),
        compact.about().word(),
        List.of(),
        List.of(new UndertakingGroup(party, "", "", place, List.of(), promises)));
  }

  private Document view(Party party, List<Excerpt> excerpts) {
    int count = excerpts.stream().mapToInt(Excerpt::count).sum();
    return new Document(
        anchor(party),
        Document.Kind.PROMISES,
        Capitalised.of(party.promise()),
        Capitalised.of(party.promise()),
        "",
        summary(count, excerpts.size()),
        1,
        1,
        count,
        List.of(new Block.Excerpts(excerpts)),
        List.of(),
        documents.stream()
            .filter(each -> each.kind() == Document.Kind.CODE)
            .flatMap(each -> each.sources().stream())
            .toList());
  }

  private String summary(int count, int codes) {
    Label code = codes == 1 ? Label.CODE_ONE : Label.CODE_MANY;
    return labels.text(
        Label.PROMISES_SUMMARY.key(),
        Map.of(
            "count",
            Integer.toString(count),
            "thing",
            compact.about().word().counted(count),
            "codes",
            codes + " " + labels.text(code.key())));
  }
}
