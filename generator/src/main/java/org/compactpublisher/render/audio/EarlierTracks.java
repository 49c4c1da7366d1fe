package org.compactpublisher.render.audio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What was spoken for the publication that is being replaced. To speak takes far longer than all
 * other formats together, so a part whose words and voice have not changed is not spoken again.
 *
 * @param sounds by what they were spoken from
 */
record EarlierTracks(Map<String, Mp3> sounds) {
  /** The texts of a tag by which a sound is known again, and its milliseconds. */
  private static final String KNOWN_BY = "TXXX";

  private static final String LENGTH = "TLEN";
  private static final String MARK = "spoken-from\0";
  private static final int MILLISECONDS = 1000;
  private static final String UP_TO_ELEVEN_DAYS = "[0-9]{1,9}";

  /** The sounds of an archive of tracks; none where it cannot be read, and no track that cannot. */
  static EarlierTracks in(Optional<byte[]> archive) {
    Map<String, Mp3> sounds = new HashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(archive.orElse(new byte[0])))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        keep(zip.readAllBytes(), sounds);
      }
    } catch (IOException | IllegalArgumentException damaged) {
      return new EarlierTracks(Map.of());
    }
    return new EarlierTracks(sounds);
  }

  private static void keep(byte[] file, Map<String, Mp3> sounds) {
    Map<String, String> texts = TitleTag.of(file).texts();
    String known = texts.getOrDefault(KNOWN_BY, "");
    String length = texts.getOrDefault(LENGTH, "");
    if (known.startsWith(MARK) && length.matches(UP_TO_ELEVEN_DAYS)) {
      int seconds = Integer.parseInt(length) / MILLISECONDS;
      sounds.put(known.substring(MARK.length()), new Mp3(TitleTag.soundOf(file), seconds));
    }
  }

  /** The sound that was spoken from the same, if there is one. */
  Optional<Mp3> spokenFrom(String key) {
    return Optional.ofNullable(sounds.get(key));
  }

  /** What a tag must say so that its sound is known again. */
  static Map<String, String> marks(String key, Mp3 mp3) {
    return Map.of(KNOWN_BY, MARK + key, LENGTH, Integer.toString(mp3.seconds() * MILLISECONDS));
  }
}
