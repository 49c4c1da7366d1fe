package org.compactpublisher.compare;

import org.compactpublisher.assemble.CompactAssembler;
import org.compactpublisher.assemble.IndexReader;
import org.compactpublisher.content.ContentFolder;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.SiteIndex;

/** The two editions of Kent in the repository's content, compared. */
final class KentEditions {
  private KentEditions() {}

  static EditionComparison compared() {
    ContentFolder content = new ContentFolder(Repository.root().resolve("content"), "content");
    SiteIndex index = new IndexReader(content).read();
    return EditionComparison.of(
        read(content, index, "kent-2009"), read(content, index, "kent-2011"));
  }

  private static Compact read(ContentFolder content, SiteIndex index, String id) {
    return CompactAssembler.read(content, index, index.compact(id).orElseThrow(), "")
        .value()
        .orElseThrow()
        .compact();
  }
}
