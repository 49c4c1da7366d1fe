package org.compactpublisher.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where programs are looked for.
 *
 * @param place from which a path leads
 * @param folders that are searched for a bare name, the first first
 * @param endings of the files that are programs, in lower case; only the empty one where programs
 *     have none
 */
public record ProgramSearch(Path place, List<Path> folders, List<String> endings) {
  private static final String USUAL_ENDINGS = ".com;.exe;.bat;.cmd";

  public ProgramSearch {
    folders = List.copyOf(folders);
    endings = List.copyOf(endings);
  }

  /** As this machine is set up, in the variables PATH and, on Windows, PATHEXT. */
  public static ProgramSearch ofMachine(Path place) {
    List<Path> folders =
        list("PATH", "")
            .map(entry -> entry.replace("\"", ""))
            .flatMap(ProgramSearch::path)
            .toList();
    boolean windows = File.separatorChar == '\\';
    List<String> endings =
        windows
            ? list("PATHEXT", USUAL_ENDINGS).map(end -> end.toLowerCase(Locale.ROOT)).toList()
            : List.of("");
    return new ProgramSearch(place, folders, endings);
  }

  private static Stream<String> list(String variable, String usual) {
    String value = Optional.ofNullable(System.getenv(variable)).orElse(usual);
    return Stream.of(value.split(File.pathSeparator)).filter(Predicate.not(String::isEmpty));
  }

  private static Stream<Path> path(String written) {
    try {
      return Stream.of(Path.of(written));
    } catch (InvalidPathException unreal) {
      return Stream.empty();
    }
  }

  /**
   * The file of a program. One that may not be run is found too where there is no other, so that
   * starting it tells why.
   *
   * @param program a bare name, or a path
   */
  public Optional<Path> find(String program) {
    List<Path> found =
        files(program)
            .flatMap(ProgramSearch::path)
            .flatMap(this::places)
            .map(file -> file.toAbsolutePath().normalize())
            .filter(Files::isRegularFile)
            .toList();
    return found.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private Stream<String> files(String program) {
    String name = program.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith)
        ? Stream.of(program)
        : endings.stream().map(program::concat);
  }

  private Stream<Path> places(Path file) {
    boolean bare = file.getNameCount() == 1 && !file.isAbsolute();
    return bare
        ? folders.stream().map(folder -> folder.resolve(file))
        : Stream.of(place.resolve(file));
  }
}
