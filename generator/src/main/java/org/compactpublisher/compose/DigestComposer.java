package org.compactpublisher.compose;

import java.util.List;
import org.compactpublisher.document.CompactSummary;
import org.compactpublisher.document.Digest;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.FormerAddress;
import org.compactpublisher.model.Compact;

/** Keeps of a compact what the pages of the whole site need. */
public final class DigestComposer {
  private DigestComposer() {}

  /**
   * The digest of a compact.
   *
   * @param documents what it was composed to
   * @param summary as lists of compacts show it
   */
  public static Digest compose(Compact compact, DocumentSet documents, CompactSummary summary) {
    return new Digest(summary, List.of(), List.of(), List.of(), moved(documents));
  }

  private static List<FormerAddress> moved(DocumentSet documents) {
    return documents.former().stream()
        .filter(address -> address.isPage() && !address.movedTo().isEmpty())
        .toList();
  }
}
