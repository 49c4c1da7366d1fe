package org.compactpublisher.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an edition has ever published: addresses that keep working, whatever became of what stood
 * there.
 *
 * @param undertakings every place where one has stood, in the order of the record
 * @param terms ids of the glossary
 * @param sections ids of sections and codes
 * @param withdrawals why some of these ids are no longer used, by id
 */
public record PublishedRecord(
    List<Place> undertakings,
    List<String> terms,
    List<String> sections,
    Map<String, Withdrawal> withdrawals) {
  /** The record of an edition that has published nothing. */
  public static final PublishedRecord NONE =
      new PublishedRecord(List.of(), List.of(), List.of(), Map.of());

  public PublishedRecord {
    undertakings = List.copyOf(undertakings);
    terms = List.copyOf(terms);
    sections = List.copyOf(sections);
    withdrawals = Map.copyOf(new TreeMap<>(withdrawals));
  }

  /**
   * Where an undertaking has stood, written as editors write links: {@code codes/funding#F-P12}.
   *
   * @param page id of the document; empty where an old record does not say
   */
  public record Place(String page, String id) {

    /** Reads an address; an id alone is on an unknown page. */
    public static Place of(String address) {
      int hash = address.indexOf('#');
      return hash < 0
          ? new Place("", address)
          : new Place(address.substring(0, hash), address.substring(hash + 1));
    }

    @Override
    public String toString() {
      return page.isEmpty() ? id : page + "#" + id;
    }
  }

  /**
   * Why an id is no longer used.
   *
   * @param note when and why
   * @param movedTo the id that took its place
   */
  public record Withdrawal(String note, Optional<String> movedTo) {}
}
