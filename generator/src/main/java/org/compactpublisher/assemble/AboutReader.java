package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.document.EditionId;
import org.compactpublisher.document.Party;
import org.compactpublisher.document.PromiseWord;
import org.compactpublisher.document.Status;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.CompactIndex;
import org.compactpublisher.model.EditionStatus;
import org.compactpublisher.model.PartialDate;
import org.compactpublisher.model.SiteIndex;
import org.compactpublisher.source.Rule;

/** Reads {@code compact.yaml} but for its order of contents. */
final class AboutReader {
  private final FileReading reading;
  private final SiteIndex site;
  private final String id;

  AboutReader(FileReading reading, SiteIndex site, String id) {
    this.reading = reading;
    this.site = site;
    this.id = id;
  }

  Compact.About read(MapReader keys, String siteNotice) {
    Optional<MapReader> word = keys.group("promise-word");
    return new Compact.About(
        id,
        reading.file().path(),
        keys.text("title"),
        keys.text("short-title"),
        keys.text("subtitle"),
        keys.text("series"),
        keys.text("edition"),
        replaces(keys),
        keys.text("area"),
        keys.text("summary"),
        keys.optional("notice").orElse(siteNotice),
        keys.text("language"),
        status(keys),
        HistoryReader.read(keys),
        word.map(AboutReader::promiseWord).orElseGet(() -> new PromiseWord("", "")),
        SignUpReader.read(keys));
  }

  private static PromiseWord promiseWord(MapReader keys) {
    String many = keys.text("many");
    return new PromiseWord(keys.text("one"), many, keys.optional("after-number").orElse(many));
  }

  private Optional<String> replaces(MapReader keys) {
    Optional<String> replaces =
        keys.optional("replaces").filter(folder -> folder.matches(EditionId.FORM));
    if (replaces.isPresent() && leadsBack(replaces.get())) {
      keys.fault(
          Rule.REF_COMPACT,
          "replaces",
          "an edition cannot replace itself, nor one that replaces it",
          "name the older edition here, and nothing there");
      return Optional.empty();
    }
    if (replaces.isPresent() && site.compact(replaces.get()).isEmpty()) {
      List<String> others =
          site.compacts().keySet().stream().filter(other -> !other.equals(id)).toList();
      keys.fault(
          Rule.REF_COMPACT,
          "replaces",
          "there is no compact '" + replaces.get() + "'",
          Suggestion.hint(replaces.get(), others, "name a folder under compacts/"));
      return Optional.empty();
    }
    return replaces;
  }

  /** Whether this edition comes again when one goes on from edition to replaced edition. */
  private boolean leadsBack(String replaced) {
    String older = replaced;
    for (int steps = 0; steps <= site.compacts().size() && !older.equals(id); steps++) {
      older = site.compact(older).flatMap(CompactIndex::replaces).orElse("");
    }
    return older.equals(id);
  }

  private EditionStatus status(MapReader keys) {
    Optional<MapReader> consultation = keys.group("consultation");
    Status.Stage stage = keys.choice("status", Status.Stage.class).orElse(Status.Stage.DRAFT);
    if (stage == Status.Stage.CONSULTATION && consultation.isEmpty()) {
      keys.fault(
          Rule.FIELD_MISSING,
          "status",
          "a consultation needs its dates",
          "add 'consultation:' with 'opens', 'closes' and 'respond'");
    }
    return new EditionStatus(
        stage,
        keys.text("status-note"),
        keys.date("adopted"),
        consultation.flatMap(AboutReader::consultation));
  }

  private static Optional<EditionStatus.Consultation> consultation(MapReader keys) {
    Optional<PartialDate> opens = keys.date("opens");
    Optional<PartialDate> closes = keys.date("closes");
    if (opens.isEmpty() || closes.isEmpty()) {
      return Optional.empty();
    }
    if (closes.get().lastDay().isBefore(opens.get().firstDay())) {
      keys.fault(
          Rule.DATE_ORDER,
          "closes",
          "the consultation closes before it opens",
          "the first day is 'opens', the last is 'closes'");
    }
    return Optional.of(
        new EditionStatus.Consultation(
            opens.get(),
            closes.get(),
            keys.prose("respond"),
            keys.texts("questions").stream().map(YamlScalar::value).toList(),
            SignUpReader.recipient(keys)));
  }

  List<Party> parties(MapReader keys) {
    List<Party> parties = new ArrayList<>();
    for (MapReader party : keys.list("parties")) {
      String partyId = party.text("id");
      if (parties.stream().anyMatch(other -> other.id().equals(partyId))) {
        party.fault(
            Rule.ID_DUPLICATE,
            "id",
            "the party '" + partyId + "' stands twice",
            "remove one of them");
      }
      parties.add(
          new Party(
              partyId,
              party.text("name"),
              party.text("promise"),
              party.text("stem"),
              party.choice("side", Party.Side.class).orElse(Party.Side.WHOLE)));
    }
    return parties;
  }

  /** The places of {@code contents}; those that do not exist or stand twice are told. */
  List<String> contents(MapReader keys, CompactIndex index) {
    List<String> contents = new ArrayList<>();
    for (YamlScalar place : keys.texts("contents")) {
      String name = place.value();
      if (!index.places().containsKey(name)) {
        keys.fault(
            Rule.REF_PLACE,
            place,
            "there is no file for '" + name + "'",
            Suggestion.hint(
                name, index.places().keySet(), "name a file of this compact without its ending"));
      } else if (contents.contains(name)) {
        keys.fault(
            Rule.REF_ORDER, place, "'" + name + "' is listed twice", "remove one of the lines");
      } else {
        contents.add(name);
      }
    }
    return contents;
  }
}
