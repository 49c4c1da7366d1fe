package org.compactpublisher.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.content.yaml.YamlNode;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;

/** Finds what a theme is based on: the folder beside it that {@code based-on} names, and so on. */
final class ThemeBases {
  static final String KEY = "based-on";

  /** A folder beside this one, or further away. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._/-]+");

  private final Diagnostics diagnostics;
  private final List<ThemeFolder> found = new ArrayList<>();

  private ThemeBases(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The theme's own folder and those it is based on, nearest first; none when one is missing. */
  static List<ThemeFolder> of(Path folder, String shownPath, Diagnostics diagnostics) {
    ThemeBases bases = new ThemeBases(diagnostics);
    return bases.follow(folder.toAbsolutePath().normalize(), shownPath)
        ? List.copyOf(bases.found)
        : List.of();
  }

  private boolean follow(Path folder, String shownPath) {
    Optional<ThemeYaml> yaml =
        ThemeYaml.read(
            folder.resolve(ThemeFolder.VALUES), shownPath + "/" + ThemeFolder.VALUES, diagnostics);
    if (yaml.isEmpty()) {
      return false;
    }
    ThemeFolder read = new ThemeFolder(folder, shownPath, yaml.get());
    found.add(read);
    return yaml.get().map().get(KEY).map(base -> base(read, base)).orElse(true);
  }

  private boolean base(ThemeFolder from, YamlNode node) {
    if (node instanceof YamlScalar named && NAME.matcher(named.value()).matches()) {
      return base(from, named);
    }
    tell(
        from,
        node,
        "'" + KEY + "' should be the name of a theme",
        "write the name of a folder beside this one, such as default");
    return false;
  }

  private boolean base(ThemeFolder from, YamlScalar named) {
    Path folder = from.path().resolveSibling(named.value()).normalize();
    if (!Files.isRegularFile(folder.resolve(ThemeFolder.VALUES))) {
      tell(
          from,
          named,
          "there is no theme '" + named.value() + "' beside this one",
          Suggestion.hint(
              named.value(), beside(from.path()), "write the name of a folder beside this one"));
      return false;
    }
    if (found.stream().anyMatch(theme -> theme.path().equals(folder))) {
      String circle =
          found.stream().map(theme -> name(theme.path())).collect(Collectors.joining(", "));
      tell(
          from,
          named,
          "the themes are based on each other in a circle: " + circle + ", " + name(folder),
          "remove this line, or name a theme that stands on its own");
      return false;
    }
    String shown = Path.of(from.shownPath()).resolveSibling(named.value()).normalize().toString();
    return follow(folder, shown.replace('\\', '/'));
  }

  private void tell(ThemeFolder theme, YamlNode place, String message, String hint) {
    diagnostics.add(
        Rule.THEME_FILE, theme.yaml().file(), place.line(), place.column(), message, hint);
  }

  private static List<String> beside(Path folder) {
    try (Stream<Path> folders = Files.list(folder.getParent())) {
      return folders
          .filter(other -> !other.equals(folder))
          .filter(other -> Files.isRegularFile(other.resolve(ThemeFolder.VALUES)))
          .map(ThemeBases::name)
          .sorted()
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}
