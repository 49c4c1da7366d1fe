package org.compactpublisher.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What can be pointed to in the whole site.
 *
 * @param compacts by id
 * @param pages ids of the site's own pages
 * @param subjects what undertakings can be about
 */
public record SiteIndex(
    SortedMap<String, CompactIndex> compacts, List<String> pages, SubjectIndex subjects) {
  public SiteIndex {
    compacts = Collections.unmodifiableSortedMap(new TreeMap<>(compacts));
    pages = List.copyOf(pages);
  }

  /** The compact with this id. */
  public Optional<CompactIndex> compact(String id) {
    return Optional.ofNullable(compacts.get(id));
  }

  /** The editions that replace this one. */
  public List<CompactIndex> replacing(String id) {
    return compacts.values().stream()
        .filter(compact -> compact.replaces().equals(Optional.of(id)))
        .toList();
  }

  /** The editions of one series, those that replace others first. */
  public List<CompactIndex> series(String series) {
    List<CompactIndex> editions =
        new ArrayList<>(
            compacts.values().stream().filter(compact -> compact.series().equals(series)).toList());
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
