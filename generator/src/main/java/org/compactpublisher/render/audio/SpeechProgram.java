package org.compactpublisher.render.audio;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.compactpublisher.document.Speech;
import org.compactpublisher.output.Checksum;

/**
 * A program that speaks: it reads a text file and writes a sound file. No shell stands between, and
 * it cannot hold the build up for longer than it may.
 *
 * @param speech its command and how long it may take
 */
record SpeechProgram(Speech speech) {
  private static final int LONGEST_REASON = 200;

  /** The program's own name. */
  String name() {
    return speech.command().get(0);
  }

  /** Tells a text in this voice from every other: another command, text or language differs. */
  String source(String text, String language) {
    String all = String.join("\0", speech.command()) + "\0" + language + "\0" + text;
    return Checksum.of(all.getBytes(StandardCharsets.UTF_8));
  }

  /** Speaks a text; what was needed for it on the disk is gone afterwards. */
  Spoken speak(String text, String language) {
    try {
      Path folder = Files.createTempDirectory("compact-speech");
      try {
        return speak(text, language, folder);
      } finally {
        delete(folder);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Spoken speak(String text, String language, Path folder) throws IOException {
    Path words = folder.resolve("text.txt");
    Path sound = folder.resolve("sound.wav");
    Path said = folder.resolve("said.txt");
    Files.writeString(words, text);
    List<String> command =
        speech.command().stream()
            .map(part -> part.replace("{text}", words.toString()))
            .map(part -> part.replace("{sound}", sound.toString()))
            .map(part -> part.replace("{language}", language))
            .toList();
    Optional<Process> process = start(command, folder, said);
    if (process.isEmpty()) {
      return new Spoken.Missing();
    }
    if (!ended(process.get())) {
      return new Spoken.Failed("it did not end within " + speech.seconds() + " s");
    }
    return outcome(process.get().exitValue(), sound, said);
  }

  /** Starts it; absent when there is no such program. */
  private static Optional<Process> start(List<String> command, Path folder, Path said)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(said.toFile());
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return Optional.of(process);
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  private boolean ended(Process process) {
    try {
      return process.waitFor(speech.seconds(), TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the build was interrupted", interrupted);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static Spoken outcome(int code, Path sound, Path said) throws IOException {
    if (code != 0) {
      String told = firstLine(said);
      return new Spoken.Failed(
          "it ended with exit code " + code + (told.isEmpty() ? "" : ": " + told));
    }
    if (!Files.isRegularFile(sound)) {
      return new Spoken.Failed("it wrote no sound to {sound}");
    }
    try (InputStream wav = new BufferedInputStream(Files.newInputStream(sound))) {
      Optional<Mp3> mp3 = Mp3.of(wav);
      return mp3.isEmpty()
          ? new Spoken.Failed("what it wrote is no WAV sound")
          : new Spoken.Sound(mp3.get());
    }
  }

  private static String firstLine(Path said) throws IOException {
    String text = new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
    String line =
        text.lines().map(String::strip).filter(one -> !one.isEmpty()).findFirst().orElse("");
    return line.substring(0, Math.min(line.length(), LONGEST_REASON));
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.walk(folder)) {
      files = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
