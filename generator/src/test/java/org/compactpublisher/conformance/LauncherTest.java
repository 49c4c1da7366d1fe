package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.ProcessRun;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code compact} runs the program from anywhere, and builds it when it must. */
final class LauncherTest {
  private static final Path JAR = Repository.target("compact-publisher.jar");
  private static final Path LIBRARIES = Repository.target("lib");

  @TempDir private Path folder;
  private Path home;
  private Path elsewhere;
  private Path tools;

  @BeforeEach
  void copyLauncher() throws IOException {
    home = Files.createDirectories(folder.resolve("a program"));
    elsewhere = Files.createDirectories(folder.resolve("some where"));
    tools = Files.createDirectories(folder.resolve("tools"));
    Path launcher = Repository.root().resolve("compact");
    Files.copy(launcher, home.resolve("compact"), StandardCopyOption.COPY_ATTRIBUTES);
  }

  @Test
  void runsFromAnotherFolderThroughLinks() throws Exception {
    release();
    Path link = Files.createSymbolicLink(elsewhere.resolve("second"), home.resolve("compact"));
    Files.createSymbolicLink(elsewhere.resolve("first"), link.getFileName());
    ProcessRun run = run("./first", "--help");
    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("Usage: compact"), run.out());
  }

  @Test
  void passesOnExitCodes() throws Exception {
    release();
    ProcessRun wrong = run("../a program/compact", "build", "--no-such-option");
    assertEquals(2, wrong.code(), wrong.err());
    assertEquals("", wrong.out());
    ProcessRun missing = run("../a program/compact", "check", "--content", "gone");
    assertTrue(missing.code() > 0, missing.err());
  }

  @Test
  void keepsClassesOfFirstBuildAndStaysQuiet() throws Exception {
    release();
    String content = SmallContent.write(elsewhere.resolve("content")).toString();
    String theme = Repository.root().resolve("themes/default").toString();
    String[] build = {
      "../a program/compact", "build", "--content", content, "--theme", theme, "--out", "site"
    };
    ProcessRun.Started one = start(Map.of(), build);
    build[build.length - 1] = "other site";
    ProcessRun.Started other = start(Map.of(), build);
    ProcessRun first = one.end();
    assertEquals("", first.err());
    assertEquals(0, first.code());
    assertEquals(0, other.end().code());
    List<Path> archives = FileTree.files(home, ".jsa");
    assertEquals(1, archives.size(), archives::toString);
    assertEquals(
        List.of(),
        FileTree.differences(elsewhere.resolve("site"), elsewhere.resolve("other site")));

    ProcessRun withArchive = run(build);
    assertEquals("", withArchive.err());
    Files.writeString(archives.get(0), "damaged");
    ProcessRun withDamagedArchive = run(build);
    assertEquals("", withDamagedArchive.err());
    assertEquals(withArchive.out(), withDamagedArchive.out());
    assertEquals(0, withDamagedArchive.code());
  }

  @Test
  void buildsWhenProgramIsMissingOrOlderThanItsSources() throws Exception {
    Path source = sources();
    tool("mvn", "echo built >> '" + folder + "/builds'; sleep 1", install());
    ProcessRun.Started one = start(withTools(), "../a program/compact", "--help");
    ProcessRun.Started other = start(withTools(), "../a program/compact", "--help");
    ProcessRun first = one.end();
    assertEquals("", first.err());
    assertEquals(0, first.code());
    assertEquals(0, other.end().code());
    assertEquals(1, builds(), "two runs at once build once");
    start(withTools(), "../a program/compact", "--help").end();
    assertEquals(1, builds(), "a program that is there is not built");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
    start(withTools(), "../a program/compact", "--help").end();
    assertEquals(2, builds(), "a source that is newer is built");
    assertFalse(Files.exists(home.resolve("generator/target/compact.lock")));
  }

  @Test
  void takesLockOfDeadBuild() throws Exception {
    sources();
    tool("mvn", "echo built >> '" + folder + "/builds'", install());
    Path lock = Files.createDirectories(home.resolve("generator/target/compact.lock"));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
    assertEquals(0, start(withTools(), "../a program/compact", "--help").end().code());
    assertEquals(1, builds());
  }

  @Test
  void showsWhatMavenSaysOfFailedBuild() throws Exception {
    sources();
    tool("mvn", "echo 'a fault in line 7'; exit 1");
    ProcessRun run = start(withTools(), "../a program/compact", "--help").end();
    assertEquals(3, run.code());
    assertTrue(run.err().startsWith("a fault in line 7\ncompact: the program could not be built"));
    assertFalse(Files.exists(home.resolve("generator/target/compact.lock")));
  }

  @Test
  void saysThatJavaIsMissing() throws Exception {
    release();
    Map<String, String> noJava = Map.of("JAVA_HOME", folder.resolve("gone").toString());
    ProcessRun run = start(noJava, "../a program/compact", "--help").end();
    assertEquals(3, run.code());
    assertTrue(run.err().startsWith("compact: Java is needed; install a JDK 17"), run.err());
  }

  /** Lays the program out as a released archive does: no sources, the jar beside the launcher. */
  private void release() throws IOException {
    Files.copy(JAR, home.resolve("compact-publisher.jar"));
    FileTree.copy(LIBRARIES, home.resolve("lib"));
  }

  /** Lays out what the launcher compares with the jar, and gives one source file. */
  private Path sources() throws IOException {
    Path main = Files.createDirectories(home.resolve("generator/src/main"));
    Files.writeString(home.resolve("pom.xml"), "");
    Files.writeString(home.resolve("generator/pom.xml"), "");
    return Files.writeString(main.resolve("Source.java"), "");
  }

  /** What a stand-in for Maven does: it puts the program where Maven would. */
  private static String install() {
    return "cp '" + JAR + "' generator/target/ && cp -R '" + LIBRARIES + "' generator/target/";
  }

  private void tool(String name, String... lines) throws IOException {
    Path file = tools.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Map<String, String> withTools() {
    return Map.of("PATH", tools + ":" + System.getenv("PATH"));
  }

  private int builds() throws IOException {
    return Files.readAllLines(folder.resolve("builds")).size();
  }

  private ProcessRun run(String... command) throws IOException, InterruptedException {
    tool("mvn", "echo 'Maven was called' >&2; exit 1");
    return start(withTools(), command).end();
  }

  private ProcessRun.Started start(Map<String, String> variables, String... command)
      throws IOException {
    return ProcessRun.start(elsewhere, variables, new ArrayList<>(List.of(command)));
  }
}
