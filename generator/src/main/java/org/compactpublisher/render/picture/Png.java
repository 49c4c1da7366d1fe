package org.compactpublisher.render.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a picture as PNG, with a palette when its colours are few. */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int PALETTE = 3;
  private static final int TRUE_COLOURS = 2;
  private static final int MOST_COLOURS = 256;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  private Png() {}

  /**
   * The file.
   *
   * @param pixels as 0xRRGGBB, row by row
   */
  static byte[] of(int width, int height, int[] pixels) {
    int[] colours = colours(pixels);
    boolean few = colours.length <= MOST_COLOURS;
    Png png = new Png();
    png.file.writeBytes(SIGNATURE);
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put((byte) 8)
            .put((byte) (few ? PALETTE : TRUE_COLOURS))
            .array();
    png.chunk("IHDR", header);
    if (few) {
      png.chunk("PLTE", palette(colours));
    }
    png.chunk(
        "IDAT", deflated(few ? rows(width, height, pixels, colours) : rows(width, height, pixels)));
    png.chunk("IEND", new byte[0]);
    return png.file.toByteArray();
  }

  private static int[] colours(int[] pixels) {
    Set<Integer> colours = new TreeSet<>();
    int last = -1;
    for (int pixel : pixels) {
      if (pixel != last) {
        colours.add(pixel);
        last = pixel;
      }
    }
    return colours.stream().mapToInt(Integer::intValue).toArray();
  }

  private static byte[] palette(int[] colours) {
    ByteBuffer palette = ByteBuffer.allocate(colours.length * 3);
    for (int colour : colours) {
      palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    return palette.array();
  }

  /** Each row begins with a zero: no filter, for neighbours in a palette say nothing. */
  private static byte[] rows(int width, int height, int[] pixels, int[] colours) {
    byte[] rows = new byte[(width + 1) * height];
    int last = 0;
    for (int at = 0; at < pixels.length; at++) {
      if (colours[last] != pixels[at]) {
        last = Arrays.binarySearch(colours, pixels[at]);
      }
      rows[at + at / width + 1] = (byte) last;
    }
    return rows;
  }

  /** The same with all three parts of each colour. */
  private static byte[] rows(int width, int height, int[] pixels) {
    ByteBuffer rows = ByteBuffer.allocate((3 * width + 1) * height);
    for (int at = 0; at < pixels.length; at++) {
      if (at % width == 0) {
        rows.put((byte) 0);
      }
      rows.put((byte) (pixels[at] >> 16)).put((byte) (pixels[at] >> 8)).put((byte) pixels[at]);
    }
    return rows.array();
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream deflated = new ByteArrayOutputStream();
      byte[] part = new byte[1 << 14];
      while (!deflater.finished()) {
        deflated.write(part, 0, deflater.deflate(part));
      }
      return deflated.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private void chunk(String name, byte[] content) {
    byte[] kind = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(kind);
    check.update(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    file.writeBytes(kind);
    file.writeBytes(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
