package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.EditionReference;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.CompactIndex;
import org.compactpublisher.model.Undertaking;

/** What an undertaking follows in the edition before, and what follows it in the next. */
final class Lineage {
  private final Composition composition;
  private final Optional<CompactIndex> replaced;
  private final List<CompactIndex> replacing;

  Lineage(Composition composition, Compact.About about) {
    this.composition = composition;
    this.replaced = about.replaces().flatMap(composition.index()::compact);
    this.replacing = composition.index().replacing(about.id());
  }

  List<EditionReference> follows(Undertaking undertaking) {
    return replaced
        .filter(edition -> composition.publishes(edition.id()))
        .map(edition -> undertaking.follows().stream().map(id -> reference(edition, id)).toList())
        .orElse(List.of());
  }

  List<EditionReference> followedBy(String id) {
    List<EditionReference> references = new ArrayList<>();
    for (CompactIndex edition : replacing) {
      if (composition.publishes(edition.id())) {
        new TreeMap<>(edition.follows())
            .forEach(
                (follower, followed) -> {
                  if (followed.contains(id)) {
                    references.add(reference(edition, follower));
                  }
                });
      }
    }
    return references;
  }

  private static EditionReference reference(CompactIndex edition, String id) {
    String document = edition.undertakings().getOrDefault(id, "");
    return new EditionReference(
        edition.shortTitle(),
        id,
        Anchor.permanent(edition.id(), document, id.toLowerCase(Locale.ROOT)));
  }
}
