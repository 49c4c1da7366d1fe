package org.compactpublisher.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlNode.YamlMap;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;

/**
 * What {@code theme.yaml} says, key by key: the theme's own values first, then those of the themes
 * it is based on, which also say what keys there are.
 */
final class ThemeValues {
  private final List<ThemeFolder> folders;
  private final Diagnostics diagnostics;
  private final Map<String, Object> merged;

  ThemeValues(List<ThemeFolder> folders, Diagnostics diagnostics) {
    this.folders = List.copyOf(folders);
    this.diagnostics = diagnostics;
    this.merged = merge();
  }

  /** Texts, lists and maps. */
  Map<String, Object> merged() {
    return merged;
  }

  /** The text below these keys; empty when there is none. */
  String text(String... keys) {
    return at(List.of(keys)) instanceof String text ? text : "";
  }

  /** The texts of a list below these keys. */
  List<String> texts(String... keys) {
    return at(List.of(keys)) instanceof List<?> items
        ? items.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** What stands in the group below these keys, in its order. */
  Map<String, Object> group(String... keys) {
    return group(at(List.of(keys)));
  }

  private Object at(List<String> keys) {
    Object value = merged;
    for (String key : keys) {
      value = group(value).get(key);
    }
    return value;
  }

  private static Map<String, Object> group(Object value) {
    Map<String, Object> group = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> group.put(String.valueOf(key), inner));
    }
    return group;
  }

  /** Tells a fault at the value below these keys, in the file that says it. */
  void fault(Rule rule, List<String> keys, String message, String hint) {
    ThemeYaml yaml = folders.get(depth(keys)).yaml();
    YamlNode place = yaml.value(keys).orElse(yaml.map());
    diagnostics.add(rule, yaml.file(), place.line(), place.column(), message, hint);
  }

  /** How far away the value below these keys is said: 0 for the theme itself, 1 for its base. */
  int depth(List<String> keys) {
    for (int depth = 0; depth < folders.size(); depth++) {
      if (folders.get(depth).yaml().value(keys).isPresent()) {
        return depth;
      }
    }
    return 0;
  }

  private Map<String, Object> merge() {
    Map<String, Object> base = folders.get(folders.size() - 1).yaml().plain();
    for (int index = folders.size() - 2; index >= 0; index--) {
      ThemeYaml yaml = folders.get(index).yaml();
      base = merge(base, yaml.map(), yaml, new ArrayList<>());
    }
    return base;
  }

  /** The values of a base with those that stand in a group of a theme based on it. */
  private Map<String, Object> merge(
      Map<String, Object> base, YamlMap own, ThemeYaml yaml, List<String> above) {
    Map<String, Object> values = new LinkedHashMap<>(base);
    for (YamlNode.Entry entry : own.entries()) {
      String key = entry.key().value();
      boolean isBase = above.isEmpty() && key.equals(ThemeBases.KEY);
      if (!isBase && known(base, entry, yaml, above) && sameShape(base.get(key), entry, yaml)) {
        values.put(key, merged(base.get(key), entry, yaml, above));
      }
    }
    return values;
  }

  private Object merged(Object base, YamlNode.Entry entry, ThemeYaml yaml, List<String> above) {
    if (entry.value() instanceof YamlMap inner) {
      List<String> keys = new ArrayList<>(above);
      keys.add(entry.key().value());
      return merge(group(base), inner, yaml, keys);
    }
    return ThemeYaml.plain(entry.value());
  }

  private boolean known(
      Map<String, Object> base, YamlNode.Entry entry, ThemeYaml yaml, List<String> above) {
    String key = entry.key().value();
    if (base.containsKey(key)) {
      return true;
    }
    List<String> keys = List.copyOf(base.keySet());
    tell(
        Rule.FIELD_UNKNOWN,
        yaml,
        entry.key(),
        "'" + key + "' is not known in " + (above.isEmpty() ? "a theme" : String.join(": ", above)),
        Suggestion.hint(key, keys, "the keys here are " + String.join(", ", keys)));
    return false;
  }

  private boolean sameShape(Object base, YamlNode.Entry entry, ThemeYaml yaml) {
    Optional<String> wanted =
        base instanceof Map
            ? Optional.of("keys with values")
            : base instanceof List ? Optional.of("a list") : Optional.empty();
    boolean same =
        wanted
            .map(entry.value().shape()::equals)
            .orElse(entry.value() instanceof YamlNode.YamlScalar);
    if (!same) {
      tell(
          Rule.FIELD_TYPE,
          yaml,
          entry.value(),
          "'"
              + entry.key().value()
              + "' should be "
              + wanted.orElse("a text")
              + ", and is "
              + entry.value().shape(),
          "compare it with themes/default/theme.yaml");
    }
    return same;
  }

  private void tell(Rule rule, ThemeYaml yaml, YamlNode place, String message, String hint) {
    diagnostics.add(rule, yaml.file(), place.line(), place.column(), message, hint);
  }
}
