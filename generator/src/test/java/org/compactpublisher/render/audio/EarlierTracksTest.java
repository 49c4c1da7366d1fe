package org.compactpublisher.render.audio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.output.Archive;
import org.compactpublisher.output.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sound is taken over where it is known again, and whatever else is found stops nothing. */
final class EarlierTracksTest {
  private static final String KEY = "0123";
  private static final Mp3 SOUND = new Mp3(new byte[] {1, 2, 3}, 7);

  @Test
  void soundIsKnownAgain() {
    byte[] file = new TitleTag(EarlierTracks.marks(KEY, SOUND)).before(SOUND.bytes());
    Mp3 known = tracks(file).spokenFrom(KEY).orElseThrow();
    assertArrayEquals(SOUND.bytes(), known.bytes());
    assertEquals(SOUND.seconds(), known.seconds());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Texts of no length, of more than the tag holds, and of a length that no tag has.
        "TXXX\0\0\0\0\0\0\3spoken-from\0000123",
        "TXXX\0\0\0\177\0\0\3spoken-from\0000123",
        "TXXX\0\0\0\200\0\0\3spoken-from\0000123",
        "TXXX\377\377\377\377\0\0\3spoken-from\0000123",
        // It breaks off.
        "TXXX\0\0",
        "TXXX\0\0\0\1\0\0",
      })
  void textThatIsNotUnderstoodIsNotKnown(String frame) {
    String length = "TLEN\0\0\0\5\0\0\0037000";
    assertUnknown(tag("\0\0\0" + (char) (length.length() + frame.length()), length + frame));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "-7000", "7000000000000", "7.5"})
  void lengthThatIsNoNumberIsNotKnown(String length) {
    Map<String, String> texts = Map.of("TXXX", "spoken-from\0" + KEY, "TLEN", length);
    assertUnknown(new TitleTag(texts).before(SOUND.bytes()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\200\200\200\200", "\377\377\377\377", "\177\177\177\177", "\0"})
  void tagOfNoSizeIsNotKnown(String size) {
    assertUnknown(tag(size, ""));
  }

  @Test
  void whatIsNoArchiveHoldsNothing() {
    assertEquals(Map.of(), EarlierTracks.in(Optional.empty()).sounds());
    assertEquals(Map.of(), EarlierTracks.in(Optional.of(new byte[] {'P', 'K', 3, 4})).sounds());
  }

  private static byte[] tag(String size, String frames) {
    return ("ID3\4\0\0" + size + frames).getBytes(ISO_8859_1);
  }

  private static void assertUnknown(byte[] file) {
    assertEquals(Map.of(), tracks(file).sounds());
    assertEquals(Map.of(), tracks("ID3".getBytes(StandardCharsets.US_ASCII)).sounds());
  }

  private static EarlierTracks tracks(byte[] file) {
    Archive archive = new Archive();
    archive.store(new OutputFile("one.mp3", file));
    return EarlierTracks.in(Optional.of(archive.finish()));
  }
}
