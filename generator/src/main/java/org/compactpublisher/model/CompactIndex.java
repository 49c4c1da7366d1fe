package org.compactpublisher.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.compactpublisher.document.PromiseWord;

/**
 * What other compacts, and the prose of this one, may point to: small enough to be kept for every
 * compact at once.
 *
 * @param id folder name and address
 * @param series the same words in every edition of a compact
 * @param language BCP 47 tag
 * @param replaces the edition that this one replaces
 * @param status without how to respond
 * @param word what it calls a promise
 * @param places documents by the place that editors name, such as sections/foreword → foreword
 * @param undertakings the document of each undertaking
 * @param parties ids of the parties that promise something
 * @param follows by undertaking, ids in the edition that is replaced
 * @param terms ids of the glossary
 * @param headings ids by document
 * @param pictures files under images/
 * @param newestDate the last day that any date in it may mean
 * @param counts how many entries the glossary, contacts and signatories hold, by document
 */
public record CompactIndex(
    String id,
    String title,
    String shortTitle,
    String series,
    String area,
    String summary,
    String language,
    Optional<String> replaces,
    EditionStatus status,
    PromiseWord word,
    Map<String, String> places,
    Map<String, String> undertakings,
    Set<String> parties,
    Map<String, List<String>> follows,
    Set<String> terms,
    Map<String, Set<String>> headings,
    List<String> pictures,
    Optional<LocalDate> newestDate,
    Map<String, Integer> counts) {
  public CompactIndex {
    places = Map.copyOf(places);
    undertakings = Map.copyOf(undertakings);
    parties = Set.copyOf(parties);
    follows = Map.copyOf(follows);
    terms = Set.copyOf(terms);
    headings = Map.copyOf(headings);
    pictures = List.copyOf(pictures);
    counts = Map.copyOf(counts);
  }

  /** Whether an undertaking, a term or a document has this id. */
  public boolean has(String id) {
    return undertakings.containsKey(id) || terms.contains(id) || places.containsValue(id);
  }
}
