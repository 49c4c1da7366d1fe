package org.compactpublisher.theme;

import java.nio.file.Path;

/**
 * One folder of a theme.
 *
 * @param path where it lies
 * @param shownPath the same for messages
 * @param yaml its {@code theme.yaml}
 */
record ThemeFolder(Path path, String shownPath, ThemeYaml yaml) {
  static final String VALUES = "theme.yaml";

  /** The path of a file in it, as messages show it. */
  String shown(String name) {
    return shownPath + "/" + name;
  }
}
