package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.compactpublisher.fixtures.CommandRun;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.ProcessState;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.SmallContent;
import org.compactpublisher.fixtures.StandInVoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Audio reads every part, tells what it is, and never stops or holds up a machine without voice.
 */
final class AudioTest {
  private static final int BYTES_OF_SECOND = 4_000;
  private static final String ARCHIVE = "hertfordshire/downloads/hertfordshire-audio.zip";
  private static final String FOLDER = "hertfordshire-audio/";

  /** The last argument of a program that is not waited for. */
  private static final String HANGS = "hangs";

  private static final List<String> SCRIPT = List.of("./say.sh", "{text}", "{sound}", "{language}");

  @TempDir private Path work;
  private Path theme = Repository.root().resolve("themes/default");

  @Test
  void everyPartIsReadAndListed() throws IOException {
    assertEquals("", build(StandInVoice.command("hums", work.resolve("kept"))).done().err());
    Map<String, byte[]> files = unpack(site().resolve(ARCHIVE));
    List<String> playlist = text(files, "hertfordshire.m3u8").lines().toList();
    List<Path> texts = FileTree.files(work.resolve("kept"), ".txt");
    List<String> tracks = playlist.stream().filter(line -> !line.startsWith("#")).toList();
    List<String> titles = chapters();
    assertEquals("#EXTM3U", playlist.get(0));
    assertEquals(
        tracks.stream().map(FOLDER::concat).toList(),
        files.keySet().stream().filter(file -> file.endsWith(".mp3")).toList());
    assertEquals(titles.size() + 1, tracks.size());
    assertEquals(tracks.size(), texts.size());
    for (int track = 0; track < tracks.size(); track++) {
      String words = Files.readString(texts.get(track));
      assertTrue(track == 0 || words.contains(titles.get(track - 1)), words);
      assertTrue(texts.get(track).toString().endsWith("-en-gb.txt"), "speaks the language");
      long seconds = (long) Math.ceil(StandInVoice.seconds(words));
      String line = playlist.get(playlist.indexOf(tracks.get(track)) - 1);
      assertTrue(line.startsWith("#EXTINF:" + seconds + ","), line + " is not " + seconds);
      assertSounds(files.get(FOLDER + tracks.get(track)), StandInVoice.seconds(words));
    }
  }

  @Test
  void saysWhatItIs() throws IOException {
    build(StandInVoice.command("hums", work.resolve("kept"))).done();
    String about = text(unpack(site().resolve(ARCHIVE)), "about-this-recording.txt");
    String flat = about.replaceAll("\\s+", " ");
    assertTrue(flat.contains("recording by a computer voice"), about);
    assertTrue(flat.contains("nobody has listened to all of it"), about);
    assertTrue(flat.contains("what was known on 7 July 2011"), about);
    assertTrue(flat.contains("Licence: Creative Commons"), about);
    assertTrue(flat.contains(".mp3: " + chapters().get(0) + ", "), about);
    byte[] first =
        unpack(site().resolve(ARCHIVE)).entrySet().stream()
            .filter(file -> file.getKey().startsWith(FOLDER + "01-"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    String tag = new String(first, StandardCharsets.UTF_8);
    assertTrue(tag.contains(chapters().get(0)), "the number is in the title");
    assertTrue(tag.contains("TDRC"), "the day");
    assertTrue(tag.contains("2011-07-07"), "the day");
    assertTrue(tag.contains("TPE1"), "who publishes it");
  }

  @Test
  void onlyWhatHasChangedIsSpokenAgain() throws IOException {
    Path kept = work.resolve("kept");
    List<String> voice = StandInVoice.command("hums", kept);
    Path content = SmallContent.write(work.resolve("content"));
    build(content, voice).done();
    byte[] first = Files.readAllBytes(site().resolve(ARCHIVE));
    int parts = spoken(kept);
    build(content, voice).done();
    assertEquals(parts, spoken(kept));
    assertArrayEquals(first, Files.readAllBytes(site().resolve(ARCHIVE)));
    Path section = content.resolve("compacts/hertfordshire/sections/purpose.md");
    Files.writeString(section, Files.readString(section) + "\nOne more sentence.\n");
    build(content, voice).done();
    assertEquals(parts + 1, spoken(kept));
    build(content, voice, "--no-cache").done();
    assertEquals(parts + 1 + parts, spoken(kept));
  }

  @Test
  void damagedArchiveIsSpokenAnew() throws IOException {
    Path kept = work.resolve("kept");
    List<String> voice = StandInVoice.command("hums", kept);
    build(voice).done();
    int parts = spoken(kept);
    byte[] whole = Files.readAllBytes(site().resolve(ARCHIVE));
    Files.write(site().resolve(ARCHIVE), Arrays.copyOf(whole, whole.length / 2));
    build(work.resolve("content"), voice).done();
    assertArrayEquals(whole, Files.readAllBytes(site().resolve(ARCHIVE)));
    assertEquals(parts, spoken(kept) - parts);
  }

  private static int spoken(Path kept) throws IOException {
    return FileTree.files(kept, ".txt").size();
  }

  @Test
  void buildGoesOnWithoutProgram() throws IOException {
    CommandRun run = build(List.of("no-such-voice", "{text}", "{sound}")).done();
    assertEquals(1, run.err().lines().filter(line -> line.startsWith("note: audio")).count());
    assertTrue(run.err().contains("'no-such-voice'"), run.err());
    assertTrue(Files.exists(site().resolve("hertfordshire/downloads/hertfordshire.txt")));
    assertFalse(Files.exists(site().resolve(ARCHIVE)));
  }

  @Test
  void failureOfProgramIsToldAndStopsPublication() throws IOException {
    CommandRun run = build(StandInVoice.command("fails", work.resolve("kept")));
    assertEquals(1, run.code(), run.out());
    assertTrue(run.err().contains("[AUDIO-001]"), run.err());
    assertTrue(run.err().contains("did not read 00-about-this-document.mp3"), run.err());
    assertTrue(run.err().contains("exit code 3: There is no voice for en-gb."), run.err());
    assertFalse(run.err().contains("Try another"), run.err());
    assertFalse(Files.exists(site()));
  }

  @Test
  void whatIsNoSoundIsTold() throws IOException {
    CommandRun run = build(StandInVoice.command("copies", work.resolve("kept")));
    assertEquals(1, run.code(), run.out());
    assertTrue(run.err().contains("what it wrote is no WAV sound"), run.err());
  }

  @Test
  void programThatHangsIsEndedAndLeavesNothing() throws IOException {
    Path told = work.resolve("told");
    String script = "sleep 300 & echo $$ $! \"$0\" >\"$1\"; wait";
    CommandRun run = build(List.of("sh", "-c", script, "{text}", told.toString(), HANGS));
    assertEquals(1, run.code(), run.out());
    assertTrue(run.err().contains("it did not end within 2 s"), run.err());
    String[] voice = Files.readString(told).strip().split(" ", 3);
    assertFalse(ProcessState.runs(Long.parseLong(voice[0])), "the program runs on");
    assertFalse(ProcessState.runs(Long.parseLong(voice[1])), "what it started runs on");
    assertFalse(Files.exists(Path.of(voice[2]).getParent()), "its folder is left");
  }

  @Test
  void scriptOfTheProjectIsFoundFromTheFolderOfItsContent() throws IOException {
    Path kept = work.resolve("kept");
    Path script = script(kept, true);
    build(SCRIPT).done();
    int parts = spoken(kept);
    Files.setLastModifiedTime(script, FileTime.fromMillis(0));
    build(work.resolve("content"), SCRIPT).done();
    assertEquals(parts, spoken(kept), "another copy of the same script speaks alike");
    Files.writeString(script, "# Another voice.\n", StandardOpenOption.APPEND);
    build(work.resolve("content"), SCRIPT).done();
    assertEquals(parts + parts, spoken(kept));
  }

  @Test
  void programThatMayNotBeRunIsToldAndStopsPublication() throws IOException {
    script(work.resolve("kept"), false);
    CommandRun run = build(SCRIPT);
    assertEquals(1, run.code(), run.out());
    assertTrue(run.err().contains("it could not be started: "), run.err());
    assertTrue(run.err().contains("ermission denied"), run.err());
    assertFalse(Files.exists(site()));
  }

  @Test
  void languageThatIsNotAssignedIsSpokenAllTheSame() throws IOException {
    Path content = SmallContent.write(work.resolve("content"));
    Path compact = content.resolve("compacts/hertfordshire/compact.yaml");
    Files.writeString(
        compact, Files.readString(compact).replace("language: en-GB", "language: xx"));
    theme = work.resolve("theme");
    FileTree.copy(Repository.root().resolve("themes/default"), theme);
    Files.copy(theme.resolve("labels/en.yaml"), theme.resolve("labels/xx.yaml"));
    Path kept = work.resolve("kept");
    build(content, StandInVoice.command("hums", kept)).done();
    assertTrue(FileTree.files(kept, ".txt").get(0).toString().endsWith("-xx.txt"));
  }

  /** A script in the folder in which the content stands, which speaks by another program. */
  private Path script(Path kept, boolean allowed) throws IOException {
    String command =
        StandInVoice.command("hums", kept).stream()
            .map(part -> part.startsWith("{") ? "" : "'" + part + "' ")
            .collect(Collectors.joining());
    Path script = Files.writeString(work.resolve("say.sh"), "#!/bin/sh\n" + command + "\"$@\"\n");
    assertTrue(script.toFile().setExecutable(allowed));
    return script;
  }

  private Path site() {
    return work.resolve("site");
  }

  private CommandRun build(List<String> command) throws IOException {
    return build(SmallContent.write(work.resolve("content")), command);
  }

  private CommandRun build(Path content, List<String> command, String... options)
      throws IOException {
    String quoted =
        command.stream().map(part -> "'" + part + "'").collect(Collectors.joining(", "));
    int seconds = command.contains(HANGS) ? 2 : 60;
    Path settings = content.resolve("site.yaml");
    Files.writeString(
        settings,
        Files.readString(settings).replaceAll("(?s)formats:\n  speech.*", "")
            + "formats:\n  speech:\n    command: ["
            + quoted
            + "]\n    seconds: "
            + seconds
            + "\n");
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(0, "build");
    arguments.addAll(List.of("--content", content.toString()));
    arguments.addAll(List.of("--theme", theme.toString()));
    arguments.addAll(List.of("--formats", "text,audio", "--date", "2011-07-07"));
    arguments.addAll(List.of("--out", site().toString()));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  private List<String> chapters() throws IOException {
    Path text = site().resolve("hertfordshire/downloads/hertfordshire.txt");
    return Files.readString(text).lines().filter(line -> line.matches("Chapter \\d+: .*")).toList();
  }

  /** It has a title and as much sound as it says, at 32 kilobits a second. */
  private static void assertSounds(byte[] mp3, double seconds) {
    assertEquals("ID3", new String(mp3, 0, 3, StandardCharsets.US_ASCII));
    assertEquals(seconds, mp3.length / (double) BYTES_OF_SECOND, 0.5);
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(FOLDER + name), StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> unpack(Path archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }
}
