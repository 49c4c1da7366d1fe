package org.compactpublisher.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The colour profile of our PDFs: sRGB (IEC 61966-2-1) as an ICC profile of version 2.1, made here
 * so that it is the same on every JDK.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final int CURVE_POINTS = 1024;
  private static final String NAME = "sRGB IEC61966-2-1";

  private SrgbProfile() {}

  /** One tag of the profile. */
  private record Tag(String name, byte[] data) {}

  /** The whole profile. */
  static byte[] bytes() {
    List<Tag> tags =
        List.of(
            new Tag("desc", description()),
            new Tag("cprt", text("No copyright, use freely")),
            new Tag("wtpt", xyz(0.9642, 1.0, 0.8249)),
            new Tag("rXYZ", xyz(0.43607, 0.22249, 0.01392)),
            new Tag("gXYZ", xyz(0.38515, 0.71687, 0.09708)),
            new Tag("bXYZ", xyz(0.14307, 0.06061, 0.71410)),
            new Tag("rTRC", curve()),
            new Tag("gTRC", curve()),
            new Tag("bTRC", curve()));
    int start = HEADER + 4 + 12 * tags.size();
    int size = start + tags.stream().mapToInt(tag -> tag.data().length).sum();
    ByteBuffer profile = ByteBuffer.allocate(size);
    header(profile, size);
    table(profile, tags, start);
    tags.forEach(tag -> profile.put(tag.data()));
    return profile.array();
  }

  private static void header(ByteBuffer profile, int size) {
    profile.putInt(0, size).putInt(8, 0x02100000);
    profile.put(12, ascii("mntrRGB XYZ "));
    profile.putShort(24, (short) 2000).putShort(26, (short) 1).putShort(28, (short) 1);
    profile.put(36, ascii("acsp"));
    profile.put(68, xyz(0.9642, 1.0, 0.8249), 8, 12);
    profile.position(HEADER);
  }

  private static void table(ByteBuffer profile, List<Tag> tags, int start) {
    profile.putInt(tags.size());
    int offset = start;
    for (Tag tag : tags) {
      profile.put(ascii(tag.name())).putInt(offset).putInt(tag.data().length);
      offset += tag.data().length;
    }
  }

  private static byte[] description() {
    byte[] name = ascii(NAME + "\0");
    ByteBuffer data = ByteBuffer.allocate(whole(12 + name.length + 78));
    return data.put(ascii("desc")).putInt(0).putInt(name.length).put(name).array();
  }

  private static byte[] text(String words) {
    byte[] text = ascii(words + "\0");
    return ByteBuffer.allocate(whole(8 + text.length))
        .put(ascii("text"))
        .putInt(0)
        .put(text)
        .array();
  }

  private static byte[] xyz(double x, double y, double z) {
    ByteBuffer data = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
    List.of(x, y, z).forEach(value -> data.putInt((int) Math.round(value * 0x10000)));
    return data.array();
  }

  private static byte[] curve() {
    ByteBuffer data = ByteBuffer.allocate(whole(12 + 2 * CURVE_POINTS));
    data.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
    for (int point = 0; point < CURVE_POINTS; point++) {
      data.putShort((short) Math.round(linear(point / (CURVE_POINTS - 1.0)) * 0xffff));
    }
    return data.array();
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int whole(int length) {
    return (length + 3) / 4 * 4;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
