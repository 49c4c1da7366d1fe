package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.content.markdown.MarkdownReader.Headings;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.UsefulLink;
import org.compactpublisher.model.CodeOfPractice;
import org.compactpublisher.model.CompactIndex;
import org.compactpublisher.model.Undertaking;
import org.compactpublisher.model.UndertakingGroup;
import org.compactpublisher.source.Rule;

/**
 * Reads {@code codes/*.yaml}, where each group is one party's, and {@code undertakings/*.yaml},
 * where the file is one party's and each group has a theme.
 */
final class CodeReader {
  private final FileReading reading;
  private final Set<String> parties;
  private final Optional<CompactIndex> replaced;
  private final boolean refused;
  private final Map<String, String> ids;
  private final Translation translation;

  /**
   * Reads one file.
   *
   * @param parties ids of the compact's parties
   * @param replaced the edition that the compact replaces
   * @param refused whether the compact names one that cannot be, which is told already
   * @param ids every id of the compact read so far and where it stands; new ones are added
   * @param translation knows which ids the original has
   */
  CodeReader(
      FileReading reading,
      Set<String> parties,
      Optional<CompactIndex> replaced,
      boolean refused,
      Map<String, String> ids,
      Translation translation) {
    this.reading = reading;
    this.parties = parties;
    this.replaced = replaced;
    this.refused = refused;
    this.ids = ids;
    this.translation = translation;
  }

  Optional<CodeOfPractice> read(YamlNode root, String place) {
    return MapReader.of(Shapes.CODE, root, reading).map(keys -> code(keys, place));
  }

  private CodeOfPractice code(MapReader keys, String place) {
    boolean part = place.startsWith("undertakings/");
    Optional<String> party = PartyReference.read(keys, parties);
    if (part && keys.text("party").isEmpty()) {
      keys.fault(
          Rule.FIELD_MISSING,
          "party",
          "'party' is missing: whose undertakings are these?",
          "add 'party:' with the id of a party of compact.yaml");
    } else if (!part && party.isPresent()) {
      keys.fault(
          Rule.FIELD_UNKNOWN,
          "party",
          "a code has no party of its own",
          "give each group under 'undertakings' its party");
    }
    String title = keys.text("title");
    return new CodeOfPractice(
        reading.file().path(),
        place,
        party,
        title,
        keys.optional("short-title").orElse(title),
        keys.text("number"),
        keys.text("summary"),
        keys.prose("introduction", Headings.ALLOWED),
        keys.prose("aim"),
        groups(keys, party, part),
        links(keys),
        SectionReader.examples(keys));
  }

  private List<UndertakingGroup> groups(MapReader keys, Optional<String> ofFile, boolean part) {
    List<UndertakingGroup> groups = new ArrayList<>();
    for (MapReader group : keys.list("undertakings")) {
      Optional<String> party = PartyReference.read(group, parties).or(() -> ofFile);
      boolean ofNobody = group.text("party").isEmpty() && keys.text("party").isEmpty();
      if (ofNobody && !part) {
        group.fault(
            Rule.FIELD_MISSING,
            "party",
            "'party' is missing: who promises this?",
            "add 'party:' with the id of a party of compact.yaml");
      }
      groups.add(
          new UndertakingGroup(
              party.orElse(""),
              group.text("theme"),
              group.text("number"),
              group.prose("introduction"),
              group.list("items").stream().map(this::undertaking).toList()));
    }
    return groups;
  }

  private Undertaking undertaking(MapReader keys) {
    String id = keys.text("id");
    UniqueIds.add(ids, id, keys, reading.file().path());
    translation.checkUndertaking(keys);
    List<List<Block>> items = keys.list("items").stream().map(item -> item.prose("text")).toList();
    return new Undertaking(
        id,
        keys.text("number"),
        keys.prose("text"),
        items,
        follows(keys),
        keys.choice("force", Undertaking.Force.class),
        keys.text("change"));
  }

  private List<String> follows(MapReader keys) {
    List<YamlScalar> follows = keys.texts("follows");
    if (replaced.isEmpty() && refused) {
      return List.of();
    }
    if (!follows.isEmpty() && replaced.isEmpty()) {
      keys.fault(
          Rule.LINEAGE,
          "follows",
          "this edition does not say which edition it replaces",
          "add 'replaces:' to compact.yaml, or remove 'follows'");
      return List.of();
    }
    List<String> known = new ArrayList<>();
    for (YamlScalar id : follows) {
      Set<String> there = replaced.orElseThrow().undertakings().keySet();
      if (there.contains(id.value())) {
        known.add(id.value());
      } else {
        keys.fault(
            Rule.REF_UNDERTAKING,
            id,
            "there is no undertaking '" + id.value() + "' in " + replaced.orElseThrow().id(),
            Suggestion.hint(id.value(), there, "write the id of an undertaking of that edition"));
      }
    }
    return known;
  }

  private static List<UsefulLink> links(MapReader keys) {
    return keys.list("links").stream()
        .map(
            link ->
                new UsefulLink(
                    link.text("title"),
                    link.text("url"),
                    link.text("organisation"),
                    link.prose("description")))
        .toList();
  }
}
