package org.compactpublisher.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.compactpublisher.document.EditionId;

/**
 * What can be pointed to in the whole site.
 *
 * @param compacts by id
 * @param pages ids of the site's own pages
 */
public record SiteIndex(SortedMap<String, CompactIndex> compacts, List<String> pages) {
  public SiteIndex {
    compacts = Collections.unmodifiableSortedMap(new TreeMap<>(compacts));
    pages = List.copyOf(pages);
  }

  /** The compact with this id. */
  public Optional<CompactIndex> compact(String id) {
    return Optional.ofNullable(compacts.get(id));
  }

  /** The editions that replace this one, in its language. */
  public List<CompactIndex> replacing(String id) {
    return compacts.values().stream()
        .filter(compact -> compact.replaces().equals(Optional.of(id)))
        .filter(compact -> sameLanguage(compact.id(), id))
        .toList();
  }

  private static boolean sameLanguage(String one, String two) {
    return EditionId.of(one).language().equals(EditionId.of(two).language());
  }

  /** The same edition in every language, the original first. */
  public List<CompactIndex> inLanguages(String id) {
    String original = EditionId.of(id).original();
    List<CompactIndex> editions = new ArrayList<>();
    compact(original).ifPresent(editions::add);
    compacts.values().stream()
        .filter(compact -> EditionId.of(compact.id()).original().equals(original))
        .filter(compact -> EditionId.of(compact.id()).isTranslation())
        .forEach(editions::add);
    return editions;
  }

  /** The edition that an address in the site begins with. */
  public Optional<CompactIndex> at(String address) {
    return compacts.values().stream()
        .filter(compact -> address.equals(compact.id()) || address.startsWith(compact.id() + "/"))
        .findFirst();
  }

  /** The editions of a compact's series in its language, those that replace others first. */
  public List<CompactIndex> series(CompactIndex of) {
    List<CompactIndex> editions =
        new ArrayList<>(
            compacts.values().stream()
                .filter(compact -> compact.series().equals(of.series()))
                .filter(compact -> sameLanguage(compact.id(), of.id()))
                .toList());
    editions.sort((one, two) -> Integer.compare(depth(two, 0), depth(one, 0)));
    return editions;
  }

  private int depth(CompactIndex compact, int guard) {
    Optional<CompactIndex> replaced = compact.replaces().flatMap(this::compact);
    return replaced.isEmpty() || guard > compacts.size() ? guard : depth(replaced.get(), guard + 1);
  }

  /** The newest date in any compact. */
  public Optional<LocalDate> newestDate() {
    return compacts.values().stream()
        .flatMap(compact -> compact.newestDate().stream())
        .max(LocalDate::compareTo);
  }
}
