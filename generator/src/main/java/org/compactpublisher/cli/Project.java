package org.compactpublisher.cli;

import java.nio.file.Path;

/** Where the folders of the project are, whatever folder the command is called from. */
final class Project {
  private Project() {}

  /**
   * A folder of the project: the one that was named, or the one beside the launcher, which hands
   * its own folder over as {@code compact.home}.
   */
  static Path folder(Path named, String usual) {
    String home = System.getProperty("compact.home", "");
    return named == null ? Path.of(home).resolve(usual) : named;
  }

  /** The folder of a theme: one of the project's by its name, or any by its path. */
  static Path theme(String named) {
    boolean isName = named.matches("[A-Za-z0-9-]+");
    return isName ? folder(null, "themes").resolve(named) : Path.of(named);
  }

  /** The way to a folder from where the command runs, with {@code /}; absolute when outside. */
  static String shown(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    Path there = folder.toAbsolutePath().normalize();
    Path way = there.startsWith(here) ? here.relativize(there) : there;
    return way.toString().isEmpty() ? "." : way.toString().replace('\\', '/');
  }
}
