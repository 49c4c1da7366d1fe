package org.compactpublisher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs are found as the machine's own command line finds them. */
final class ProgramSearchTest {
  private static final List<String> ON_WINDOWS = List.of(".exe", ".cmd");

  @TempDir private Path folder;
  private Path first;
  private Path second;
  private Path place;

  @BeforeEach
  void makeFolders() throws IOException {
    first = Files.createDirectory(folder.resolve("first"));
    second = Files.createDirectory(folder.resolve("second"));
    place = Files.createDirectory(folder.resolve("place"));
  }

  @Test
  void bareNameIsSearchedInOrder() throws IOException {
    program(place.resolve("say"));
    Path there = program(second.resolve("say"));
    assertEquals(Optional.of(there), find("say"));
    Path before = program(first.resolve("say"));
    assertEquals(Optional.of(before), find("say"));
  }

  @Test
  void pathLeadsFromThePlace() throws IOException {
    program(first.resolve("say"));
    Path there = program(place.resolve("say"));
    Path deeper = program(Files.createDirectory(place.resolve("tools")).resolve("say"));
    assertEquals(Optional.of(there), find("./say"));
    assertEquals(Optional.of(deeper), find("tools/say"));
    assertEquals(Optional.of(deeper), find(deeper.toString()));
  }

  @Test
  void whatIsNotThereIsNotFound() throws IOException {
    Files.createDirectory(first.resolve("say"));
    assertEquals(Optional.empty(), find("say"));
    assertEquals(Optional.empty(), find("./say"));
    assertEquals(Optional.empty(), find("\0"));
  }

  @Test
  void whatMayNotRunIsFoundWhereThereIsNoOther() throws IOException {
    Path forbidden = Files.createFile(first.resolve("say"));
    assertEquals(Optional.of(forbidden), find("say"));
    Path allowed = program(second.resolve("say"));
    assertEquals(Optional.of(allowed), find("say"));
  }

  @Test
  void endingsAreAddedWhereProgramsHaveThem() throws IOException {
    ProgramSearch search = new ProgramSearch(place, List.of(first), ON_WINDOWS);
    program(first.resolve("say"));
    Path script = program(first.resolve("say.cmd"));
    assertEquals(Optional.of(script), search.find("say"));
    assertEquals(Optional.of(script), search.find("say.cmd"));
    Path whole = program(first.resolve("SPEAK.EXE"));
    assertEquals(Optional.of(whole), search.find("SPEAK.EXE"));
  }

  private Optional<Path> find(String program) {
    return new ProgramSearch(place, List.of(first, second), List.of("")).find(program);
  }

  private static Path program(Path file) throws IOException {
    Files.createFile(file).toFile().setExecutable(true);
    return file;
  }
}
