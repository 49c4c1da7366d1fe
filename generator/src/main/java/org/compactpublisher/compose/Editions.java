package org.compactpublisher.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.EditionId;
import org.compactpublisher.document.EditionLink;
import org.compactpublisher.model.CompactIndex;
import org.compactpublisher.model.SiteIndex;

/** The published editions that belong to one: of its series, and in other languages. */
final class Editions {
  private final Composition composition;
  private final StatusComposer statuses;
  private final CompactIndex edition;

  Editions(Composition composition, String id) {
    this.composition = composition;
    this.statuses = new StatusComposer(composition);
    this.edition = composition.index().compact(id).orElseThrow();
  }

  /** The editions of its series in its language, newest first, itself among them. */
  List<EditionLink> series() {
    return published(composition.index().series(edition));
  }

  /** The same edition in other languages, the original first. */
  List<EditionLink> translations() {
    return published(composition.index().inLanguages(edition.id())).stream()
        .filter(other -> !other.current())
        .toList();
  }

  /** The edition after it: in its language, else the one after its original; or none. */
  List<EditionLink> newer() {
    SiteIndex index = composition.index();
    Optional<CompactIndex> original = index.compact(EditionId.of(edition.id()).original());
    return newer(edition)
        .or(() -> original.flatMap(this::newer))
        .map(newer -> List.of(link(newer)))
        .orElse(List.of());
  }

  private Optional<CompactIndex> newer(CompactIndex older) {
    List<CompactIndex> series =
        composition.index().series(older).stream()
            .filter(other -> other.equals(older) || composition.publishes(other.id()))
            .toList();
    int position = series.indexOf(older);
    return position > 0 ? Optional.of(series.get(position - 1)) : Optional.empty();
  }

  private List<EditionLink> published(List<CompactIndex> editions) {
    return editions.stream()
        .filter(other -> composition.publishes(other.id()))
        .map(this::link)
        .toList();
  }

  private static List<String> documents(CompactIndex edition) {
    return Stream.concat(edition.places().values().stream(), PartyViews.of(edition).stream())
        .sorted()
        .toList();
  }

  private EditionLink link(CompactIndex other) {
    return new EditionLink(
        other.title(),
        other.shortTitle(),
        Anchor.document(other.id(), ""),
        other.language(),
        documents(other),
        statuses.compose(other.status()),
        other.id().equals(edition.id()));
  }
}
