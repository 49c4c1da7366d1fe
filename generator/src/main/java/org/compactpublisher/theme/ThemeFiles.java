package org.compactpublisher.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlNode.YamlList;
import org.compactpublisher.content.yaml.YamlNode.YamlMap;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.content.yaml.YamlReader;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;
import org.compactpublisher.source.SourceFile;

/** Reads the YAML files of a theme. */
final class ThemeFiles {
  private final Path folder;
  private final String shownPath;
  private final Diagnostics diagnostics;

  ThemeFiles(Path folder, String shownPath, Diagnostics diagnostics) {
    this.folder = folder;
    this.shownPath = shownPath;
    this.diagnostics = diagnostics;
  }

  /** The path of a file of the theme, as messages show it. */
  String shown(String name) {
    return shownPath + "/" + name;
  }

  /** A YAML file as texts, lists and maps. */
  Optional<Map<String, Object>> values(String name) {
    return root(name).map(ThemeFiles::plain);
  }

  /** Every file of words, by language. */
  Map<String, Labels> labels() {
    Map<String, Labels> labels = new TreeMap<>();
    Path words = folder.resolve("labels");
    if (Files.isDirectory(words)) {
      try (Stream<Path> files = Files.list(words)) {
        for (Path file : files.sorted().toList()) {
          String language = file.getFileName().toString().replaceFirst("\\.yaml$", "");
          root("labels/" + file.getFileName())
              .ifPresent(map -> labels.put(language, new Labels(language, texts(map))));
        }
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
    return labels;
  }

  /** Reports each word that Java needs and the theme does not have. */
  void requireLabels(Map<String, Labels> labels, Collection<String> languages) {
    Set<String> required = new HashSet<>();
    for (String language : languages) {
      String file = words(labels, language).map(Labels::language).orElse(withoutRegion(language));
      if (required.add(file)) {
        requireLabels(words(labels, language), language);
      }
    }
  }

  private void requireLabels(Optional<Labels> words, String language) {
    if (words.isEmpty()) {
      diagnostics.add(
          Rule.THEME_LABEL,
          shown("labels/" + withoutRegion(language) + ".yaml"),
          "the theme has no words for the language '" + language + "'",
          "make the file: take labels/en.yaml of themes/default and translate it");
      return;
    }
    for (Label label : Label.values()) {
      if (!words.get().has(label.key())) {
        diagnostics.add(
            Rule.THEME_LABEL,
            shown("labels/" + words.get().language() + ".yaml"),
            "the word '" + label.key() + "' is missing",
            "add a line that begins with '" + label.key() + ":'");
      }
    }
  }

  /** The words for a language: those of the tag itself, else of its language without region. */
  static Optional<Labels> words(Map<String, Labels> labels, String language) {
    return Optional.ofNullable(labels.get(language))
        .or(() -> Optional.ofNullable(labels.get(withoutRegion(language))));
  }

  private static String withoutRegion(String language) {
    return language.split("-", 2)[0];
  }

  private Optional<YamlMap> root(String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      diagnostics.add(Rule.THEME_FILE, shown(name), "the theme has no such file", "put it back");
      return Optional.empty();
    }
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      Optional<YamlNode> node = YamlReader.read(SourceFile.of(shown(name), text), diagnostics);
      node.filter(found -> !(found instanceof YamlMap))
          .ifPresent(
              found ->
                  diagnostics.add(
                      Rule.THEME_FILE,
                      shown(name),
                      "the file should be keys with values, and is " + found.shape(),
                      "compare it with the file of themes/default"));
      return node.filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Map<String, String> texts(YamlMap map) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (YamlNode.Entry entry : map.entries()) {
      if (entry.value() instanceof YamlScalar scalar) {
        texts.put(entry.key().value(), scalar.value());
      }
    }
    return texts;
  }

  private static Map<String, Object> plain(YamlMap map) {
    Map<String, Object> values = new LinkedHashMap<>();
    map.entries().forEach(entry -> values.put(entry.key().value(), plain(entry.value())));
    return values;
  }

  private static Object plain(YamlNode node) {
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
