package org.compactpublisher.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.document.Fate;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.Undertaking;

/**
 * An edition against the one that it replaces.
 *
 * @param before the edition that is replaced
 * @param after the edition that replaces it
 * @param earlier every undertaking of the older edition, in reading order, and what follows it
 * @param later every undertaking of the newer edition, in reading order, and what it follows
 */
public record EditionComparison(
    Compact before,
    Compact after,
    List<ComparedUndertaking> earlier,
    List<ComparedUndertaking> later) {
  /** From this, in hundredths, an undertaking is kept and not reworded. */
  public static final int ALMOST_THE_SAME = 85;

  public EditionComparison {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
  }

  /** Compares two editions, of which the second replaces the first. */
  public static EditionComparison of(Compact before, Compact after) {
    Map<String, PlacedUndertaking> old = new LinkedHashMap<>();
    PlacedUndertaking.all(before).forEach(each -> old.put(each.id(), each));
    Lines lines = new Lines(old);
    PlacedUndertaking.all(after).forEach(lines::add);
    return new EditionComparison(before, after, lines.earlier(), lines.later());
  }

  /** The compared undertaking of the newer edition. */
  public Optional<ComparedUndertaking> later(String id) {
    return later.stream().filter(each -> each.placed().id().equals(id)).findFirst();
  }

  /** The compared undertaking of the older edition. */
  public Optional<ComparedUndertaking> earlier(String id) {
    return earlier.stream().filter(each -> each.placed().id().equals(id)).findFirst();
  }

  /** Who follows whom, both ways. */
  private static final class Lines {
    private final Map<String, PlacedUndertaking> old;
    private final List<PlacedUndertaking> fresh = new ArrayList<>();
    private final Map<String, List<PlacedUndertaking>> followed = new HashMap<>();
    private final Map<String, List<PlacedUndertaking>> followers = new HashMap<>();

    Lines(Map<String, PlacedUndertaking> old) {
      this.old = old;
      old.keySet().forEach(id -> followers.put(id, new ArrayList<>()));
    }

    void add(PlacedUndertaking next) {
      List<PlacedUndertaking> predecessors =
          next.undertaking().follows().stream()
              .distinct()
              .filter(old::containsKey)
              .map(old::get)
              .toList();
      fresh.add(next);
      followed.put(next.id(), predecessors);
      predecessors.forEach(each -> followers.get(each.id()).add(next));
    }

    List<ComparedUndertaking> later() {
      return fresh.stream()
          .map(
              each ->
                  new ComparedUndertaking(
                      each,
                      carrying(each),
                      fate(each),
                      similarity(carrying(each), List.of(each)),
                      carrying(each).size() > 1,
                      carrying(each).stream().anyMatch(old -> carriedOn(old).size() > 1)))
          .toList();
    }

    List<ComparedUndertaking> earlier() {
      return old.values().stream()
          .map(
              each ->
                  new ComparedUndertaking(
                      each,
                      carriedOn(each),
                      fateBefore(each),
                      similarity(List.of(each), carriedOn(each)),
                      carriedOn(each).stream().anyMatch(next -> carrying(next).size() > 1),
                      carriedOn(each).size() > 1))
          .toList();
    }

    private List<PlacedUndertaking> carrying(PlacedUndertaking each) {
      return followed.get(each.id());
    }

    private List<PlacedUndertaking> carriedOn(PlacedUndertaking each) {
      return followers.get(each.id());
    }

    private Fate fate(PlacedUndertaking next) {
      List<PlacedUndertaking> predecessors = carrying(next);
      if (predecessors.isEmpty()) {
        return Fate.NEW;
      }
      PlacedUndertaking first = predecessors.get(0);
      boolean stayed = predecessors.size() == 1 && next.sameCode(first) && next.sameParty(first);
      return stayed && similarity(predecessors, List.of(next)).hundredths() >= ALMOST_THE_SAME
          ? Fate.KEPT
          : Fate.REWORDED;
    }

    private Fate fateBefore(PlacedUndertaking each) {
      if (carriedOn(each).isEmpty()) {
        return Fate.DROPPED;
      }
      boolean kept = carriedOn(each).stream().anyMatch(next -> fate(next) == Fate.KEPT);
      return kept ? Fate.KEPT : Fate.REWORDED;
    }

    private static Similarity similarity(
        List<PlacedUndertaking> before, List<PlacedUndertaking> after) {
      if (before.isEmpty() || after.isEmpty()) {
        return Similarity.NONE;
      }
      return TextComparison.similarity(undertakings(before), undertakings(after));
    }

    private static List<Undertaking> undertakings(List<PlacedUndertaking> placed) {
      return placed.stream().map(PlacedUndertaking::undertaking).toList();
    }
  }
}
