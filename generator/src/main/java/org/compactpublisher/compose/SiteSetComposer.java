package org.compactpublisher.compose;

import java.util.List;
import org.compactpublisher.document.Digest;
import org.compactpublisher.document.SiteSet;

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
    return new SiteSet(digests, List.of(), addresses);
  }
}
