package org.compactpublisher.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compactpublisher.assemble.CompactFiles.OpenYaml;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlNode.YamlList;
import org.compactpublisher.content.yaml.YamlNode.YamlMap;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.model.TermFinder;
import org.compactpublisher.source.Rule;

/** Learns the words that terms answer to, before any prose of the compact is read. */
final class GlossaryWords {
  private GlossaryWords() {}

  /**
   * Adds every way to say each term; words that mean two terms are told. An entry that only points
   * to another answers to the words that no other entry claims.
   */
  static void add(OpenYaml glossary, TermFinder finder) {
    List<YamlNode> entries = items(glossary.root(), "terms");
    for (YamlNode entry : entries) {
      if (value(entry, "definition").isPresent()) {
        names(entry).forEach(name -> add(glossary, finder, entry, name));
      }
    }
    for (YamlNode entry : entries) {
      if (value(entry, "definition").isEmpty()) {
        scalar(entry, "id")
            .ifPresent(
                id -> names(entry).forEach(name -> finder.add(name.value().strip(), id.value())));
      }
    }
  }

  private static void add(OpenYaml glossary, TermFinder finder, YamlNode entry, YamlScalar name) {
    scalar(entry, "id")
        .flatMap(id -> finder.add(name.value().strip(), id.value()))
        .ifPresent(other -> tell(glossary, name, other));
  }

  private static List<YamlScalar> names(YamlNode entry) {
    List<YamlScalar> names = new ArrayList<>();
    scalar(entry, "term").ifPresent(names::add);
    scalar(entry, "abbreviation").ifPresent(names::add);
    for (YamlNode variant : items(entry, "variants")) {
      if (variant instanceof YamlScalar scalar) {
        names.add(scalar);
      }
    }
    return names;
  }

  private static Optional<YamlScalar> scalar(YamlNode node, String key) {
    return value(node, key)
        .filter(YamlScalar.class::isInstance)
        .map(YamlScalar.class::cast)
        .filter(scalar -> !scalar.value().isBlank());
  }

  private static List<YamlNode> items(YamlNode node, String key) {
    return value(node, key)
        .filter(YamlList.class::isInstance)
        .map(list -> ((YamlList) list).items())
        .orElse(List.of());
  }

  private static Optional<YamlNode> value(YamlNode node, String key) {
    return node instanceof YamlMap map ? map.get(key) : Optional.empty();
  }

  private static void tell(OpenYaml glossary, YamlScalar name, String other) {
    glossary
        .reading()
        .fault(
            Rule.TERM_AMBIGUOUS,
            name.line(),
            name.column(),
            "'" + name.value() + "' means this term and '" + other + "'",
            "let only one of the two answer to it");
  }
}
