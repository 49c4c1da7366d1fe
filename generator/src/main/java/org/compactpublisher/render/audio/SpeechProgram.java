package org.compactpublisher.render.audio;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.compactpublisher.document.Speech;
import org.compactpublisher.output.Checksum;
import org.compactpublisher.process.ChildProcess;
import org.compactpublisher.process.ProgramSearch;

/**
 * A program that speaks: it reads a text file and writes a sound file. No shell stands between, and
 * it cannot hold the build up for longer than it may.
 *
 * @param speech its command and how long it may take
 * @param file where it is
 * @param version tells it from another version of itself
 * @param place where it runs
 */
record SpeechProgram(Speech speech, Path file, String version, Path place) {
  private static final int LONGEST_REASON = 200;

  /** The program that is to speak, if it is on this machine. */
  static Optional<SpeechProgram> find(Speech speech, Path place) throws IOException {
    Optional<Path> file = ProgramSearch.ofMachine(place).find(name(speech));
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(new SpeechProgram(speech, file.get(), version(file.get(), place), place));
  }

  /**
   * A script of the project is told by what is in it, for its date is that of the copy. An
   * installed program is told by its date, for the most of it, as voices and libraries, is in other
   * files.
   */
  private static String version(Path file, Path place) throws IOException {
    return file.startsWith(place)
        ? Checksum.of(Files.readAllBytes(file))
        : Files.size(file) + " " + Files.getLastModifiedTime(file);
  }

  /** The name by which a program is called. */
  static String name(Speech speech) {
    return speech.command().get(0);
  }

  /**
   * Tells a text as it sounds here from every other: another program, version, command, language,
   * text or way of encoding differs.
   */
  String key(String text, String language) {
    String all =
        String.join("\0", speech.command())
            + String.join("\0", "", version, Mp3.SETTINGS, language, text);
    return Checksum.of(all.getBytes(StandardCharsets.UTF_8));
  }

  /** Speaks a text; what was needed for it on the disk is gone afterwards. */
  Spoken speak(String text, String language) throws IOException {
    try (ChildProcess child = ChildProcess.prepare("compact-speech")) {
      Path words = child.folder().resolve("text.txt");
      Path sound = child.folder().resolve("sound.wav");
      Files.writeString(words, text);
      try {
        child.start(place, command(words, sound, language));
      } catch (IOException fault) {
        return new Spoken.Failed("it could not be started: " + fault.getMessage());
      }
      return child.endsWithin(Duration.ofSeconds(speech.seconds()))
          ? outcome(child, sound)
          : new Spoken.Failed("it did not end within " + speech.seconds() + " s");
    }
  }

  private List<String> command(Path words, Path sound, String language) {
    Stream<String> arguments =
        speech.command().stream()
            .skip(1)
            .map(part -> part.replace("{text}", words.toString()))
            .map(part -> part.replace("{sound}", sound.toString()))
            .map(part -> part.replace("{language}", language));
    return Stream.concat(Stream.of(file.toString()), arguments).toList();
  }

  private static Spoken outcome(ChildProcess child, Path sound) throws IOException {
    if (child.exitCode() != 0) {
      String told = firstLine(child.said());
      return new Spoken.Failed(
          "it ended with exit code " + child.exitCode() + (told.isEmpty() ? "" : ": " + told));
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

  private static String firstLine(String said) {
    String line =
        said.lines().map(String::strip).filter(one -> !one.isEmpty()).findFirst().orElse("");
    return line.substring(0, Math.min(line.length(), LONGEST_REASON));
  }
}
