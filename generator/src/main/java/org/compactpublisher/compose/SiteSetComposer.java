package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Digest;
import org.compactpublisher.document.SiteSet;
import org.compactpublisher.model.CompactIndex;

/** Gathers from the compacts what the pages of the whole site show. */
public final class SiteSetComposer {
  private SiteSetComposer() {}

  /**
   * The documents of the whole site.
   *
   * @param digests one for each compact, in the order of the front page
   * @param addresses of the web pages of all compacts
   */
  public static SiteSet compose(
      Composition composition, List<Digest> digests, List<String> addresses) {
    return new SiteSet(
        digests,
        new SubjectPages(composition, newestFirst(composition, digests)).compose(),
        new TermIndex(composition.labels().alphabet()).of(digests),
        addresses);
  }

  /** Series in the order of the front page; in each of them the newest edition first. */
  private static List<Digest> newestFirst(Composition composition, List<Digest> digests) {
    List<Digest> ordered = new ArrayList<>();
    for (Digest digest : digests) {
      CompactIndex at = composition.index().compact(id(digest)).orElseThrow();
      for (CompactIndex edition : composition.index().series(at)) {
        digests.stream()
            .filter(other -> id(other).equals(edition.id()) && !ordered.contains(other))
            .forEach(ordered::add);
      }
    }
    return ordered;
  }

  private static String id(Digest digest) {
    return digest.summary().target().compact();
  }
}
