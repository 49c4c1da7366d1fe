package org.compactpublisher.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.document.Asset;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Event;
import org.compactpublisher.document.Party;
import org.compactpublisher.document.PromiseWord;
import org.compactpublisher.document.Value;

/**
 * One edition of a compact. Exists only if it is valid: references resolved, ids unique, dates
 * real.
 *
 * @param about title, status, area and the like
 * @param parties in publishing order
 * @param introduction shown on the compact's home; often empty
 * @param contents places in reading order, such as {@code sections/foreword}
 * @param sections by place
 * @param codes codes of practice and the parts of parties, by place
 * @param glossary absent when the compact has none
 * @param contacts absent when the compact has none
 * @param signatories absent when the compact has none
 * @param timeline events in order
 * @param values values or principles in order
 * @param partners partners by kind
 * @param disputeRoutes where to turn in a dispute
 * @param disputeSteps what to do in a dispute, one after the other
 * @param review who reviews the compact, and how; absent when nothing is said
 * @param assets pictures in use
 * @param published what it has ever published, which keeps its address
 */
public record Compact(
    About about,
    List<Party> parties,
    List<Block> introduction,
    List<String> contents,
    Map<String, Section> sections,
    Map<String, CodeOfPractice> codes,
    Optional<Glossary> glossary,
    Optional<Contacts> contacts,
    Optional<Signatories> signatories,
    List<Event> timeline,
    List<Value> values,
    List<PartnerGroup> partners,
    List<DisputeRoute> disputeRoutes,
    List<List<Block>> disputeSteps,
    Optional<Review> review,
    List<Asset> assets,
    PublishedRecord published) {
  public Compact {
    parties = List.copyOf(parties);
    introduction = List.copyOf(introduction);
    contents = List.copyOf(contents);
    sections = Map.copyOf(sections);
    codes = Map.copyOf(codes);
    timeline = List.copyOf(timeline);
    values = List.copyOf(values);
    partners = List.copyOf(partners);
    disputeRoutes = List.copyOf(disputeRoutes);
    disputeSteps = List.copyOf(disputeSteps);
    assets = List.copyOf(assets);
  }

  /**
   * What a compact is and where it stands. Empty texts mean that nothing is said.
   *
   * @param id folder name and address
   * @param path of {@code compact.yaml}, as messages show it
   * @param edition such as {@code 2009}
   * @param replaces id of the edition that this one replaces or would replace
   * @param history what happened to it or was changed in it, oldest first
   * @param word what this compact calls a promise
   * @param signUp how an organisation signs up
   */
  public record About(
      String id,
      String path,
      String title,
      String shortTitle,
      String subtitle,
      String series,
      String edition,
      Optional<String> replaces,
      String area,
      String summary,
      String notice,
      String language,
      EditionStatus status,
      List<HistoryNote> history,
      PromiseWord word,
      SignUp signUp) {
    public About {
      history = List.copyOf(history);
    }
  }

  /** The party with this id, which is known to exist. */
  public Party party(String id) {
    return parties.stream().filter(party -> party.id().equals(id)).findFirst().orElseThrow();
  }
}
