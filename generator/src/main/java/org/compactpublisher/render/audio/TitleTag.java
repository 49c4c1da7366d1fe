package org.compactpublisher.render.audio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The titles that players show: an ID3 tag, version 2.4, which stands before the sound. */
final class TitleTag {
  private static final byte UTF_8 = 3;
  private static final int SYNC_SAFE_BITS = 7;

  private TitleTag() {}

  /**
   * Puts a tag before a sound.
   *
   * @param album the title of the whole
   * @param position such as {@code 3/15}
   * @param language BCP 47 tag
   */
  static byte[] before(byte[] mp3, String album, String title, String position, String language) {
    Map<String, String> texts = new TreeMap<>();
    texts.put("TALB", album);
    texts.put("TIT2", title);
    texts.put("TLAN", Locale.forLanguageTag(language).getISO3Language());
    texts.put("TRCK", position);
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    texts.forEach((name, text) -> frame(frames, name, text));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(new byte[] {'I', 'D', '3', 4, 0, 0});
    file.writeBytes(size(frames.size()));
    file.writeBytes(frames.toByteArray());
    file.writeBytes(mp3);
    return file.toByteArray();
  }

  private static void frame(ByteArrayOutputStream frames, String name, String text) {
    byte[] words = text.getBytes(StandardCharsets.UTF_8);
    frames.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    frames.writeBytes(size(words.length + 1));
    frames.writeBytes(new byte[] {0, 0, UTF_8});
    frames.writeBytes(words);
  }

  /** Four bytes of seven bits each, so that no player takes them for sound. */
  private static byte[] size(int length) {
    byte[] bytes = new byte[4];
    for (int place = 0; place < bytes.length; place++) {
      int shift = (bytes.length - 1 - place) * SYNC_SAFE_BITS;
      bytes[place] = (byte) (length >> shift & 0x7f);
    }
    return bytes;
  }
}
