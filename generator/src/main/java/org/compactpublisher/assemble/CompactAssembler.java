package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.compactpublisher.assemble.CompactFiles.OpenYaml;
import org.compactpublisher.content.ContentFolder;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.document.Party;
import org.compactpublisher.model.CodeOfPractice;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.CompactIndex;
import org.compactpublisher.model.Glossary;
import org.compactpublisher.model.PlacedList;
import org.compactpublisher.model.PublishedRecord;
import org.compactpublisher.model.PublishedRecord.Place;
import org.compactpublisher.model.Section;
import org.compactpublisher.model.SiteIndex;
import org.compactpublisher.model.Term;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;

/** Reads the folder of one compact: checks everything in it and builds the model. */
public final class CompactAssembler {
  private final SiteIndex site;
  private final CompactIndex index;
  private final CompactFiles files;
  private final FileChecks checks;
  private final Translation translation;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Map<String, String> ids = new HashMap<>();
  private Optional<MapReader> record = Optional.empty();

  private CompactAssembler(ContentFolder folder, SiteIndex site, CompactIndex index) {
    this.site = site;
    this.index = index;
    this.files = new CompactFiles(folder, site, index, diagnostics);
    this.checks = new FileChecks(files);
    this.translation = new Translation(site, index);
  }

  /**
   * A compact and the ids it has.
   *
   * @param published for its record of published ids
   */
  public record Assembled(Compact compact, PublishedIds published) {}

  /**
   * Reads a compact.
   *
   * @param siteNotice shown when the compact has no notice of its own
   */
  public static Checked<Assembled> read(
      ContentFolder folder, SiteIndex site, CompactIndex index, String siteNotice) {
    return new CompactAssembler(folder, site, index).assemble(siteNotice);
  }

  private Checked<Assembled> assemble(String siteNotice) {
    checks.kinds();
    record = record();
    translation.check(files);
    files.measurePictures();
    Optional<OpenYaml> words = files.yaml("glossary.yaml", "glossary");
    words.ifPresent(open -> GlossaryWords.add(open, files.finder()));
    Optional<GlossaryReader> glossaryReader =
        words.map(open -> new GlossaryReader(open.reading(), ids, files.finder()));
    Optional<Glossary> glossary =
        words.flatMap(open -> glossaryReader.orElseThrow().read(open.root()));
    Optional<Compact> compact = compact(siteNotice, glossary);
    if (compact.isEmpty()) {
      return new Checked<>(Optional.empty(), diagnostics.sorted());
    }
    checks.shown();
    PublishedIds published = published(compact.get());
    record.ifPresent(keys -> published.check(keys, index, readable(compact.get())));
    glossary
        .filter(terms -> !files.anyUnread())
        .ifPresent(
            terms ->
                glossaryReader
                    .orElseThrow()
                    .warnUnused(files.words().terms(files.finder()), terms.terms()));
    return Checked.of(new Assembled(compact.get(), published), diagnostics);
  }

  private Optional<Compact> compact(String siteNotice, Optional<Glossary> glossary) {
    if (!files.has("compact.yaml")) {
      diagnostics.add(
          Rule.FILE_MISSING,
          files.shown("compact.yaml"),
          "the folder '" + index.id() + "' has no compact.yaml",
          "make it: content/README.md shows what it holds");
    }
    Optional<OpenYaml> about = files.yaml("compact.yaml", "");
    return about
        .flatMap(open -> open.keys(Shapes.COMPACT))
        .map(
            keys ->
                compact(
                    keys,
                    new AboutReader(about.orElseThrow().reading(), site, index.id()),
                    siteNotice,
                    glossary));
  }

  private Compact compact(
      MapReader keys, AboutReader about, String siteNotice, Optional<Glossary> glossary) {
    List<Party> parties = about.parties(keys);
    Set<String> partyIds = new LinkedHashSet<>();
    parties.forEach(party -> partyIds.add(party.id()));
    List<String> contents = about.contents(keys, index);
    checks.listed(contents);
    translation.checkLanguage(keys);
    Compact.About described = about.read(keys, siteNotice);
    Set<PlacedList> lists = lists();
    Map<String, Section> sections = sections(partyIds, lists);
    checks.placed(sections.values(), lists);
    return new Compact(
        described,
        parties,
        keys.prose("introduction"),
        contents,
        sections,
        codes(
            partyIds,
            described.replaces().flatMap(site::compact),
            keys.has("replaces") && described.replaces().isEmpty()),
        glossary,
        files
            .yaml("contacts.yaml", "contacts")
            .flatMap(open -> new ContactsReader(open.reading()).read(open.root())),
        files
            .yaml("signatories.yaml", "signatories")
            .flatMap(open -> new SignatoriesReader(open.reading()).read(open.root())),
        list(PlacedList.TIMELINE, ListsReader::timeline).orElse(List.of()),
        list(PlacedList.VALUES, ListsReader::values).orElse(List.of()),
        list(PlacedList.PARTNERS, (reader, root) -> reader.partners(root, partyIds))
            .orElse(List.of()),
        list(PlacedList.DISPUTE_ROUTES, ListsReader::disputeRoutes).orElse(List.of()),
        list(PlacedList.DISPUTE_STEPS, ListsReader::disputeSteps).orElse(List.of()),
        list(PlacedList.REVIEW, ListsReader::review).flatMap(review -> review),
        files.assets(),
        record.map(published -> new RecordReader(published).read()).orElse(PublishedRecord.NONE));
  }

  private <T> Optional<T> list(PlacedList list, BiFunction<ListsReader, YamlNode, T> read) {
    return files
        .yaml(list.id() + ".yaml", "")
        .map(open -> read.apply(new ListsReader(open.reading()), open.root()));
  }

  private Set<PlacedList> lists() {
    Set<PlacedList> lists = new TreeSet<>();
    for (PlacedList list : PlacedList.values()) {
      if (files.has(list.id() + ".yaml")) {
        lists.add(list);
      }
    }
    return lists;
  }

  private Map<String, Section> sections(Set<String> parties, Set<PlacedList> lists) {
    Map<String, Section> sections = new TreeMap<>();
    for (String place : new TreeSet<>(index.places().keySet())) {
      if (place.startsWith("sections/")) {
        String document = index.places().get(place);
        files
            .reading(place + ".md", document)
            .flatMap(
                reading ->
                    new SectionReader(reading, parties, lists).read(Shapes.SECTION, document))
            .ifPresent(section -> sections.put(place, section));
      }
    }
    return sections;
  }

  private Map<String, CodeOfPractice> codes(
      Set<String> parties, Optional<CompactIndex> replaced, boolean refused) {
    Map<String, CodeOfPractice> codes = new TreeMap<>();
    for (String place : new TreeSet<>(index.places().keySet())) {
      if (place.startsWith("codes/") || place.startsWith("undertakings/")) {
        files
            .yaml(place + ".yaml", place)
            .flatMap(
                open ->
                    new CodeReader(
                            open.reading(),
                            parties,
                            replaced,
                            refused,
                            site.subjects(),
                            ids,
                            translation)
                        .read(open.root(), place))
            .ifPresent(code -> codes.put(place, code));
      }
    }
    return codes;
  }

  private static PublishedIds published(Compact compact) {
    List<String> undertakings = new ArrayList<>();
    List<String> sections = new ArrayList<>();
    for (String place : compact.contents()) {
      Optional.ofNullable(compact.sections().get(place))
          .ifPresent(section -> sections.add(section.id()));
      Optional.ofNullable(compact.codes().get(place))
          .ifPresent(
              code -> {
                sections.add(code.id());
                code.groups().stream()
                    .flatMap(group -> group.undertakings().stream())
                    .map(promise -> new Place(code.id(), promise.id()).toString())
                    .forEach(undertakings::add);
              });
    }
    List<String> terms =
        compact.glossary().map(Glossary::terms).orElse(List.of()).stream().map(Term::id).toList();
    return new PublishedIds(
        Map.of("undertakings", undertakings, "terms", terms, "sections", sections),
        compact.published());
  }

  /** The kinds of ids that can be judged, because every file that holds them was read. */
  private Set<String> readable(Compact compact) {
    Set<String> kinds = new TreeSet<>();
    if (compact.glossary().isPresent() || !files.has("glossary.yaml")) {
      kinds.add("terms");
    }
    long documents =
        index.places().keySet().stream().filter(place -> place.indexOf('/') >= 0).count();
    if (compact.sections().size() + compact.codes().size() == documents) {
      kinds.add("undertakings");
      kinds.add("sections");
    }
    return kinds;
  }

  /** The record of published ids, opened; absent, with a diagnostic, when there is none. */
  private Optional<MapReader> record() {
    if (files.has("published.yaml")) {
      return files.yaml("published.yaml", "").flatMap(open -> open.keys(Shapes.PUBLISHED));
    }
    diagnostics.add(
        Rule.ID_UNRECORDED,
        files.shown("published.yaml"),
        "there is no record of the ids that this edition publishes",
        "run './compact check --record' to make it");
    return Optional.empty();
  }
}
