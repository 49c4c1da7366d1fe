package org.compactpublisher.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.compactpublisher.document.Labels;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;

/** Reads the words of a theme: its own, and those it lacks from the themes it is based on. */
final class ThemeLabels {
  private static final String FOLDER = "labels/";
  private final List<ThemeFolder> folders;
  private final Diagnostics diagnostics;

  ThemeLabels(List<ThemeFolder> folders, Diagnostics diagnostics) {
    this.folders = List.copyOf(folders);
    this.diagnostics = diagnostics;
  }

  /** The words of every language, by its tag. */
  Map<String, Labels> read() {
    Map<String, Map<String, String>> words = new TreeMap<>();
    for (ThemeFolder folder : folders) {
      for (String name : names(folder.path().resolve(FOLDER))) {
        ThemeYaml.read(
                folder.path().resolve(FOLDER + name), folder.shown(FOLDER + name), diagnostics)
            .ifPresent(
                yaml ->
                    yaml.texts()
                        .forEach(
                            words.computeIfAbsent(language(name), tag -> new HashMap<>())
                                ::putIfAbsent));
      }
    }
    Map<String, Labels> labels = new TreeMap<>();
    words.forEach((language, texts) -> labels.put(language, new Labels(language, texts)));
    return labels;
  }

  private static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String language(String name) {
    return name.replaceFirst("\\.yaml$", "");
  }

  /** Reports each word that may be asked for and the theme does not have. */
  void require(Map<String, Labels> labels, Collection<String> languages) {
    Set<String> required = new HashSet<>();
    for (String language : languages) {
      String file = words(labels, language).map(Labels::language).orElse(withoutRegion(language));
      if (required.add(file)) {
        require(words(labels, language), language);
      }
    }
  }

  private void require(Optional<Labels> words, String language) {
    if (words.isEmpty()) {
      diagnostics.add(
          Rule.THEME_LABEL,
          shown(withoutRegion(language)),
          "the theme has no words for the language '" + language + "'",
          "make the file: take labels/en.yaml of themes/default and translate it");
      return;
    }
    for (String key : RequiredWords.keys()) {
      if (!words.get().has(key)) {
        diagnostics.add(
            Rule.THEME_LABEL,
            shown(words.get().language()),
            "the word '" + key + "' is missing",
            "add a line that begins with '" + key + ":'");
      }
    }
  }

  private String shown(String language) {
    return new ThemeFiles(folders).shown(FOLDER + language + ".yaml");
  }

  /** The words for a language: those of the tag itself, else of its language without region. */
  static Optional<Labels> words(Map<String, Labels> labels, String language) {
    return Optional.ofNullable(labels.get(language))
        .or(() -> Optional.ofNullable(labels.get(withoutRegion(language))));
  }

  private static String withoutRegion(String language) {
    return language.split("-", 2)[0];
  }
}
