package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.model.Glossary;
import org.compactpublisher.model.Term;
import org.compactpublisher.model.TermFinder;
import org.compactpublisher.source.Rule;

/** Reads {@code glossary.yaml}. */
final class GlossaryReader {
  private final FileReading reading;
  private final Map<String, String> ids;
  private final TermFinder finder;
  private final Map<String, MapReader> unkept = new TreeMap<>();
  private List<String> seen = List.of();

  GlossaryReader(FileReading reading, Map<String, String> ids, TermFinder finder) {
    this.finder = finder;
    this.reading = reading;
    this.ids = ids;
  }

  Optional<Glossary> read(YamlNode root) {
    return MapReader.of(Shapes.GLOSSARY, root, reading).map(this::glossary);
  }

  private Glossary glossary(MapReader keys) {
    List<MapReader> entries = keys.list("terms");
    // That a term has a name is no use of it.
    reading.words().clear();
    seen = entries.stream().map(entry -> entry.text("id")).toList();
    List<Term> terms = entries.stream().map(this::term).toList();
    reading.words().owner("");
    return new Glossary(reading.file().path(), keys.prose("introduction"), terms, finder);
  }

  private Term term(MapReader keys) {
    String id = keys.text("id");
    UniqueIds.add(ids, id, keys, reading.file().path());
    reading.words().owner(id);
    Term term =
        new Term(
            id,
            keys.text("term"),
            keys.text("abbreviation"),
            keys.text("formerly"),
            keys.texts("variants").stream().map(YamlScalar::value).toList(),
            keys.prose("definition"),
            see(keys));
    if (term.definition().isEmpty() && keys.scalar("definition").isEmpty() && !keys.has("see")) {
      keys.fault(
          Rule.FIELD_MISSING,
          "term",
          "'" + term.term() + "' has neither a 'definition' nor a 'see'",
          "say what it means, or name the term that does");
    }
    boolean pointer = keys.scalar("definition").isEmpty();
    if (!pointer && !keys.flag("keep")) {
      unkept.put(id, keys);
    }
    return term;
  }

  private List<String> see(MapReader keys) {
    List<String> known = new ArrayList<>();
    for (YamlScalar id : keys.texts("see")) {
      if (seen.contains(id.value())) {
        known.add(id.value());
      } else {
        keys.fault(
            Rule.REF_TERM,
            id,
            "there is no term with the id '" + id.value() + "'",
            Suggestion.hint(id.value(), seen, "write the id of a term of this file"));
      }
    }
    return known;
  }

  /** Warns of each term that no text uses and that is not kept on purpose. */
  void warnUnused(Set<String> used, List<Term> terms) {
    terms.forEach(term -> term.see().forEach(used::add));
    unkept.forEach(
        (id, keys) -> {
          if (!used.contains(id)) {
            keys.fault(
                Rule.TERM_UNUSED,
                "term",
                "'" + keys.text("term") + "' is never used in this compact",
                "use it, add the words that texts use under 'variants', or add 'keep: true'");
          }
        });
  }
}
