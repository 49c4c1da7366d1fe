package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.compactpublisher.content.markdown.ProseTargets;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.model.CompactIndex;
import org.compactpublisher.model.SiteIndex;
import org.compactpublisher.model.TermFinder;

/**
 * What the prose of one document may point to.
 *
 * @param site everything there is
 * @param compact the compact at hand; absent for the site's own pages
 * @param document the document at hand
 * @param terms the compact's glossary
 * @param pictureSizes the compact's pictures, by path
 * @param shownPictures collects the pictures that prose shows
 */
record Places(
    SiteIndex site,
    Optional<CompactIndex> compact,
    String document,
    TermFinder terms,
    Map<String, ProseTargets.Picture> pictureSizes,
    Set<String> shownPictures)
    implements ProseTargets {

  @Override
  public Optional<Anchor> place(String destination) {
    int hash = destination.indexOf('#');
    String path = hash < 0 ? destination : destination.substring(0, hash);
    String fragment = hash < 0 ? "" : destination.substring(hash + 1);
    if (path.startsWith("/")) {
      return fromRoot(path.substring(1), fragment);
    }
    if (path.isEmpty() && !isUndertaking(fragment)) {
      return compact.flatMap(index -> point(index, document, fragment));
    }
    return compact.flatMap(index -> inCompact(index, path, fragment));
  }

  private Optional<Anchor> fromRoot(String path, String fragment) {
    Optional<CompactIndex> other = site.at(path);
    if (other.isPresent()) {
      String place = path.substring(other.get().id().length());
      return inCompact(other.get(), place.isEmpty() ? place : place.substring(1), fragment);
    }
    boolean page = path.isEmpty() || site.pages().contains(path);
    return page && fragment.isEmpty() ? Optional.of(Anchor.document("", path)) : Optional.empty();
  }

  private static Optional<Anchor> inCompact(CompactIndex index, String place, String fragment) {
    if (isUndertaking(fragment)) {
      String document = index.undertakings().get(fragment);
      boolean there =
          document != null && (place.isEmpty() || document.equals(index.places().get(place)));
      return there
          ? Optional.of(Anchor.permanent(index.id(), document, fragment.toLowerCase(Locale.ROOT)))
          : Optional.empty();
    }
    if (place.isEmpty()) {
      return fragment.isEmpty() ? Optional.of(Anchor.document(index.id(), "")) : Optional.empty();
    }
    return Optional.ofNullable(index.places().get(place))
        .flatMap(document -> point(index, document, fragment));
  }

  private static Optional<Anchor> point(CompactIndex index, String document, String fragment) {
    if (fragment.isEmpty()) {
      return Optional.of(Anchor.document(index.id(), document));
    }
    if (document.equals("glossary")) {
      return index.terms().contains(fragment)
          ? Optional.of(Anchor.permanent(index.id(), document, fragment))
          : Optional.empty();
    }
    return index.headings().getOrDefault(document, Set.of()).contains(fragment)
        ? Optional.of(Anchor.heading(index.id(), document, fragment))
        : Optional.empty();
  }

  private static boolean isUndertaking(String fragment) {
    return !fragment.isEmpty() && Character.isUpperCase(fragment.charAt(0));
  }

  @Override
  public Collection<String> places() {
    List<String> places = new ArrayList<>();
    compact.ifPresent(
        index -> {
          places.addAll(index.places().keySet());
          index.undertakings().keySet().forEach(id -> places.add("#" + id));
          index.headings().getOrDefault(document, Set.of()).forEach(id -> places.add("#" + id));
        });
    site.compacts()
        .forEach(
            (id, index) -> {
              places.add("/" + id);
              index.places().keySet().forEach(place -> places.add("/" + id + "/" + place));
            });
    site.pages().forEach(id -> places.add("/" + id));
    return places;
  }

  @Override
  public Optional<Anchor> termByWords(String words) {
    return terms.term(words.strip()).flatMap(this::anchor);
  }

  @Override
  public Optional<Anchor> termById(String id) {
    return compact.filter(index -> index.terms().contains(id)).flatMap(index -> anchor(id));
  }

  private Optional<Anchor> anchor(String term) {
    return compact.map(index -> Anchor.permanent(index.id(), "glossary", term));
  }

  @Override
  public Collection<String> termWords() {
    return terms.words();
  }

  @Override
  public Collection<String> termIds() {
    return compact.map(CompactIndex::terms).orElse(Set.of());
  }

  @Override
  public Optional<Picture> picture(String path) {
    shownPictures.add(path);
    return Optional.ofNullable(pictureSizes.get(path));
  }

  @Override
  public Collection<String> pictures() {
    return pictureSizes.keySet();
  }
}
