package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.compare.EditionComparison;
import org.compactpublisher.compare.Neighbours;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Contents;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Edition;
import org.compactpublisher.document.HistoryEntry;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Party;
import org.compactpublisher.document.PartyTotal;
import org.compactpublisher.document.RelatedEditions;
import org.compactpublisher.document.Signature;
import org.compactpublisher.model.CodeOfPractice;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.HistoryNote;
import org.compactpublisher.model.Signer;

/** Turns one compact into documents. */
public final class CompactComposer {
  private final Compact compact;
  private final Compact.About about;
  private final Composition composition;
  private final Neighbours neighbours;
  private final Imprint imprint;

  private CompactComposer(
      Compact compact, Composition composition, Neighbours neighbours, Imprint imprint) {
    this.compact = compact;
    this.about = compact.about();
    this.composition = composition;
    this.neighbours = neighbours;
    this.imprint = imprint;
  }

  /**
   * The documents of a compact, ready for every format.
   *
   * @param neighbours the same compact against the editions beside it
   * @param imprint who publishes it, where and when
   */
  public static DocumentSet compose(
      Compact compact, Composition composition, Neighbours neighbours, Imprint imprint) {
    return new CompactComposer(compact, composition, neighbours, imprint).compose();
  }

  private DocumentSet compose() {
    List<Document> composed = documents();
    DocumentFinish finish = new DocumentFinish(compact, composition);
    List<Document> documents = finish.documents(composed);
    PartyViews byParty = new PartyViews(compact, composition.labels(), composed);
    List<Document> views = new ArrayList<>(finish.views(byParty.compose()));
    List<Document> changes = changes();
    views.addAll(changes);
    Contents contents =
        new Contents(
            finish.home(compact.introduction()),
            Outline.of(documents),
            documents,
            views,
            composition.wholeCopies().comparison() ? changes : List.of(),
            compact.assets(),
            new FormerComposer(compact, documents).compose(),
            composition.wholeCopies().fates());
    Edition edition = edition(finish, parties(documents, byParty, views));
    RelatedEditions related = related();
    return new DocumentSet(
        edition,
        contents,
        related,
        FrontMatterComposer.compose(edition, related, imprint, composition.labels()),
        new FormComposer(compact, composition, finish.plain()).compose(documents));
  }

  private Edition edition(DocumentFinish finish, List<PartyTotal> parties) {
    return new Edition(
        about.id(),
        about.title(),
        about.shortTitle(),
        about.subtitle(),
        about.area(),
        about.summary(),
        about.language(),
        about.notice(),
        new StatusComposer(composition).compose(about.status()),
        new FactsComposer(compact, finish.plain()).compose(),
        about.word(),
        parties,
        history());
  }

  private RelatedEditions related() {
    Editions editions = new Editions(composition, about.id());
    return new RelatedEditions(
        editions.series(),
        editions.newer(),
        editions.translations(),
        neighbours.replaced().stream()
            .map(with -> ComparisonRecord.of(with, composition.labels()))
            .toList(),
        neighbours.replacing().stream().map(this::replacing).toList());
  }

  /** What it changed against the edition it replaces: none or one. */
  private List<Document> changes() {
    return neighbours.replaced().stream()
        .map(with -> new ComparisonComposer(with, composition.labels()).compose())
        .toList();
  }

  /** Leads to what a newer edition changed. */
  private Inline.CrossReference replacing(EditionComparison with) {
    ComparisonWords words = new ComparisonWords(with, composition.labels());
    Label see = words.tense(Label.CHANGES_SEE, Label.CHANGES_SEE_DRAFT);
    String edition = with.after().about().shortTitle();
    return new Inline.CrossReference(
        Phrase.text(words.text(see, Map.of("edition", edition))),
        ComparisonWords.page(with.after()));
  }

  private List<Document> documents() {
    SectionComposer sections = new SectionComposer(compact, composition.labels());
    CodeComposer codes =
        new CodeComposer(
            compact,
            new Lineage(composition, about),
            new FateComposer(neighbours, composition.labels()),
            composition.index().subjects());
    ListComposer lists = new ListComposer(about.id(), composition.labels());
    List<CodeOfPractice> inOrder =
        compact.contents().stream()
            .filter(compact.codes()::containsKey)
            .map(compact.codes()::get)
            .toList();
    List<Document> documents = new ArrayList<>();
    for (String place : compact.contents()) {
      switch (place) {
        case "glossary" -> compact.glossary().map(lists::glossary).ifPresent(documents::add);
        case "contacts" -> compact.contacts().map(lists::contacts).ifPresent(documents::add);
        case "signatories" ->
            compact.signatories().map(lists::signatories).ifPresent(documents::add);
        default -> {
          CodeOfPractice code = compact.codes().get(place);
          documents.add(
              code == null
                  ? sections.compose(compact.sections().get(place))
                  : codes.compose(code, inOrder.indexOf(code) + 1, inOrder.size()));
        }
      }
    }
    return documents;
  }

  private List<PartyTotal> parties(
      List<Document> documents, PartyViews byParty, List<Document> views) {
    return compact.parties().stream()
        .map(
            party ->
                new PartyTotal(
                    party, count(documents, party), signatures(party), byParty.all(party, views)))
        .toList();
  }

  private static int count(List<Document> documents, Party party) {
    return documents.stream()
        .flatMap(document -> document.body().stream())
        .filter(Block.Undertakings.class::isInstance)
        .flatMap(block -> ((Block.Undertakings) block).groups().stream())
        .filter(group -> group.party().equals(party))
        .mapToInt(group -> group.undertakings().size())
        .sum();
  }

  private List<Signature> signatures(Party party) {
    return compact.contents().stream()
        .filter(compact.sections()::containsKey)
        .flatMap(place -> compact.sections().get(place).signers().stream())
        .filter(signer -> signer.party().equals(Optional.of(party.id())))
        .map(Signer::signature)
        .toList();
  }

  private List<HistoryEntry> history() {
    Dates dates = new Dates(composition.labels());
    List<HistoryEntry> history = new ArrayList<>();
    for (HistoryNote note : about.history()) {
      history.add(0, new HistoryEntry(dates.of(note.date()), note.note()));
    }
    return history;
  }
}
