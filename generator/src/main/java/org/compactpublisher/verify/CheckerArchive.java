package org.compactpublisher.verify;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Where the checkers are: in an archive of their own with their libraries, so that the program
 * stays small. The folder {@code verify} stands beside the program's archive.
 */
public final class CheckerArchive {
  private static final String FOLDER = "verify";

  private CheckerArchive() {}

  /**
   * Every checker, in the order of the report. They stay loaded until the program ends.
   *
   * @throws MissingProgramException if the folder is not there
   */
  public static List<Checker> load() throws IOException {
    ClassLoader program = CheckerArchive.class.getClassLoader();
    List<Checker> known = named(program);
    return known.isEmpty() ? from(folder(), program) : known;
  }

  private static List<Checker> from(Path folder, ClassLoader program) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new MissingProgramException(
          "the checkers are not here: there is no folder '" + folder + "'",
          "put the folder '" + FOLDER + "' of the program beside its archive, or build it anew");
    }
    ClassLoader checkers = new URLClassLoader(archives(folder), program);
    // Some of their libraries look for their own parts with it.
    Thread.currentThread().setContextClassLoader(checkers);
    return named(checkers);
  }

  private static URL[] archives(Path folder) throws IOException {
    List<Path> found;
    try (Stream<Path> files = Files.list(folder)) {
      found = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    List<URL> archives = new ArrayList<>();
    for (Path archive : found) {
      archives.add(archive.toUri().toURL());
    }
    return archives.toArray(URL[]::new);
  }

  private static List<Checker> named(ClassLoader loader) {
    return ServiceLoader.load(Checker.class, loader).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  private static Path folder() {
    URL program = CheckerArchive.class.getProtectionDomain().getCodeSource().getLocation();
    try {
      return Path.of(program.toURI()).resolveSibling(FOLDER);
    } catch (URISyntaxException unreal) {
      throw new IllegalStateException("the program is at no place: " + program, unreal);
    }
  }
}
