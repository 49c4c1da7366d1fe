package org.compactpublisher.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlNode.YamlList;
import org.compactpublisher.content.yaml.YamlNode.YamlMap;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.content.yaml.YamlReader;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;
import org.compactpublisher.source.SourceFile;

/**
 * A YAML file of a theme: keys with values.
 *
 * @param file its text, for messages
 * @param map what it says
 */
record ThemeYaml(SourceFile file, YamlMap map) {

  /** Reads a file; absent, and told, when it is not there or does not hold keys with values. */
  static Optional<ThemeYaml> read(Path path, String shown, Diagnostics diagnostics) {
    if (!Files.isRegularFile(path)) {
      diagnostics.add(Rule.THEME_FILE, shown, "the theme has no such file", "put it back");
      return Optional.empty();
    }
    SourceFile file = SourceFile.of(shown, text(path));
    Optional<YamlNode> node = YamlReader.read(file, diagnostics);
    node.filter(found -> !(found instanceof YamlMap))
        .ifPresent(
            found ->
                diagnostics.add(
                    Rule.THEME_FILE,
                    shown,
                    "the file should be keys with values, and is " + found.shape(),
                    "compare it with the file of themes/default"));
    return node.filter(YamlMap.class::isInstance)
        .map(found -> new ThemeYaml(file, (YamlMap) found));
  }

  private static String text(Path path) {
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The value below these keys, if it is there. */
  Optional<YamlNode> value(List<String> keys) {
    Optional<YamlNode> node = Optional.of(map);
    for (String key : keys) {
      node = node.filter(YamlMap.class::isInstance).flatMap(inner -> ((YamlMap) inner).get(key));
    }
    return node;
  }

  /** The texts among the values. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (YamlNode.Entry entry : map.entries()) {
      if (entry.value() instanceof YamlScalar scalar) {
        texts.put(entry.key().value(), scalar.value());
      }
    }
    return texts;
  }

  /** All of it as texts, lists and maps. */
  Map<String, Object> plain() {
    return plain(map);
  }

  private static Map<String, Object> plain(YamlMap map) {
    Map<String, Object> values = new LinkedHashMap<>();
    map.entries().forEach(entry -> values.put(entry.key().value(), plain(entry.value())));
    return values;
  }

  /** A value as text, list or map. */
  static Object plain(YamlNode node) {
    if (node instanceof YamlMap map) {
      return plain(map);
    }
    if (node instanceof YamlList list) {
      List<Object> items = new ArrayList<>();
      list.items().forEach(item -> items.add(plain(item)));
      return items;
    }
    return ((YamlScalar) node).value();
  }
}
