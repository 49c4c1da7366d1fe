package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.CompactSummary;
import org.compactpublisher.document.Digest;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.FormerAddress;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.PartyTotal;
import org.compactpublisher.document.Undertaking;
import org.compactpublisher.document.UndertakingGroup;

/** Keeps of a compact what the pages of the whole site need. */
public final class DigestComposer {
  private DigestComposer() {}

  /**
   * The digest of a compact.
   *
   * @param documents what it was composed to
   * @param summary as lists of compacts show it
   * @param composition with the words of the site's language
   */
  public static Digest compose(
      DocumentSet documents, CompactSummary summary, Composition composition) {
    return new Digest(
        summary,
        documents.language(),
        documents.word(),
        documents.outline(),
        promises(documents),
        terms(documents),
        new NewsComposer(documents, composition.labels()).compose(),
        moved(documents));
  }

  /** Party by party, in the order of the compact. */
  private static List<Digest.SubjectPromise> promises(DocumentSet documents) {
    List<Digest.SubjectPromise> promises = new ArrayList<>();
    for (PartyTotal total : documents.parties()) {
      for (Block.Undertakings block : documents.blocks(Block.Undertakings.class)) {
        block.groups().stream()
            .filter(group -> group.party().equals(total.party()))
            .forEach(group -> promises.addAll(promises(group)));
      }
    }
    return promises;
  }

  private static List<Digest.SubjectPromise> promises(UndertakingGroup group) {
    List<Digest.SubjectPromise> promises = new ArrayList<>();
    for (Undertaking promise : group.undertakings()) {
      Undertaking plain = WithoutTerms.of(promise);
      for (Inline.CrossReference subject : promise.subjects()) {
        String page = subject.target().document();
        String id = page.substring(page.lastIndexOf('/') + 1);
        promises.add(new Digest.SubjectPromise(id, group.party(), plain));
      }
    }
    return promises;
  }

  private static List<Inline.CrossReference> terms(DocumentSet documents) {
    return documents.blocks(Block.Glossary.class).stream()
        .flatMap(glossary -> glossary.terms().stream())
        .map(
            term -> new Inline.CrossReference(List.of(new Inline.Text(term.term())), term.anchor()))
        .toList();
  }

  private static List<FormerAddress> moved(DocumentSet documents) {
    return documents.contents().former().stream()
        .filter(address -> address.isPage() && !address.movedTo().isEmpty())
        .toList();
  }
}
