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

  /** Adds every way to say each term; words that mean two terms are told. */
  static void add(OpenYaml glossary, TermFinder finder) {
    for (YamlNode entry : items(glossary.root(), "terms")) {
      Optional<YamlScalar> id = scalar(entry, "id");
      if (id.isPresent()) {
        for (YamlScalar name : names(entry)) {
          finder
              .add(name.value().strip(), id.get().value())
              .ifPresent(other -> tell(glossary, name, other));
        }
      }
    }
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
