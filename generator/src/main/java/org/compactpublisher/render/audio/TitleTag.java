package org.compactpublisher.render.audio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What players show of a sound and what tells whether it can be used again: an ID3 tag, version
 * 2.4, which stands before the sound.
 *
 * @param texts by the names that ID3 gives them, such as {@code TIT2} for the title
 */
record TitleTag(Map<String, String> texts) {
  private static final byte[] BEGINS = {'I', 'D', '3', 4, 0, 0};
  private static final byte UTF_8 = 3;
  private static final int SYNC_SAFE_BITS = 7;

  /** Of the tag and of each text in it: a name, a length and flags. */
  private static final int HEADER = 10;

  private static final int NAME = 4;

  /** No size in a tag comes up to it. */
  private static final int TOO_LONG = 1 << (Integer.BYTES * SYNC_SAFE_BITS);

  TitleTag {
    texts = Map.copyOf(texts);
  }

  /** The tag with the sound after it. */
  byte[] before(byte[] mp3) {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    new TreeMap<>(texts).forEach((name, text) -> frame(frames, name, text));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(BEGINS);
    file.writeBytes(size(frames.size()));
    file.writeBytes(frames.toByteArray());
    file.writeBytes(mp3);
    return file.toByteArray();
  }

  /** The tag of a file that {@link #before} made; without texts where it cannot be understood. */
  static TitleTag of(byte[] file) {
    Map<String, String> texts = new TreeMap<>();
    int end = file.length - soundOf(file).length;
    for (int at = HEADER; at < end; ) {
      int text = at + HEADER;
      int length = text < end ? size(file, at + NAME) : TOO_LONG;
      if (length < 1 || length > end - text) {
        return new TitleTag(Map.of());
      }
      String name = new String(file, at, NAME, StandardCharsets.US_ASCII);
      texts.put(name, new String(file, text + 1, length - 1, StandardCharsets.UTF_8));
      at = text + length;
    }
    return new TitleTag(texts);
  }

  /** The sound without a tag of ours. */
  static byte[] soundOf(byte[] file) {
    boolean tagged =
        file.length >= HEADER && Arrays.equals(BEGINS, Arrays.copyOf(file, BEGINS.length));
    int from = tagged ? HEADER + size(file, BEGINS.length) : 0;
    return Arrays.copyOfRange(file, Math.min(from, file.length), file.length);
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
    byte[] bytes = new byte[Integer.BYTES];
    for (int place = 0; place < bytes.length; place++) {
      int shift = (bytes.length - 1 - place) * SYNC_SAFE_BITS;
      bytes[place] = (byte) (length >> shift & 0x7f);
    }
    return bytes;
  }

  /** Longer than any file of ours where it was not written so. */
  private static int size(byte[] file, int at) {
    int size = 0;
    for (byte part : Arrays.copyOfRange(file, at, at + Integer.BYTES)) {
      if (part < 0) {
        return TOO_LONG;
      }
      size = size << SYNC_SAFE_BITS | part;
    }
    return size;
  }
}
