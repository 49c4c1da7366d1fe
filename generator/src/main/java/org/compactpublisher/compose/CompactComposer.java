package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.HistoryEntry;
import org.compactpublisher.document.Party;
import org.compactpublisher.document.PartyTotal;
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

  private CompactComposer(Compact compact, Composition composition) {
    this.compact = compact;
    this.about = compact.about();
    this.composition = composition;
  }

  /** The documents of a compact, ready for every format. */
  public static DocumentSet compose(Compact compact, Composition composition) {
    return new CompactComposer(compact, composition).compose();
  }

  private DocumentSet compose() {
    DocumentFinish finish = new DocumentFinish(compact, composition);
    List<Document> documents = finish.documents(documents());
    Editions editions = new Editions(composition, about.id());
    return new DocumentSet(
        about.id(),
        about.title(),
        about.shortTitle(),
        about.subtitle(),
        about.area(),
        about.summary(),
        about.language(),
        about.notice(),
        new StatusComposer(composition).compose(about.status()),
        about.word(),
        parties(documents),
        editions.series(),
        editions.newer(),
        editions.translations(),
        history(),
        finish.home(compact.introduction()),
        Outline.of(documents),
        documents,
        finish.views(List.of()),
        compact.assets(),
        new FormerComposer(compact, documents).compose());
  }

  private List<Document> documents() {
    SectionComposer sections = new SectionComposer(compact, composition.labels());
    CodeComposer codes = new CodeComposer(compact, new Lineage(composition, about));
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

  private List<PartyTotal> parties(List<Document> documents) {
    return compact.parties().stream()
        .map(party -> new PartyTotal(party, count(documents, party), signatures(party)))
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
