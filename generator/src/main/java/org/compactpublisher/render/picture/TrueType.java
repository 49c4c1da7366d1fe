package org.compactpublisher.render.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the shapes of letters from a TrueType font. The JDK could do so too, but its way depends on
 * the fonts and libraries of the machine, and so its pictures are not the same everywhere.
 */
final class TrueType {
  private static final int ON_CURVE = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int REPEAT = 8;
  private static final int SAME_X = 16;
  private static final int SAME_Y = 32;
  private static final int WORDS = 1;
  private static final int OFFSETS = 2;
  private static final int SCALED = 8;
  private static final int MORE = 32;
  private static final int SCALED_TWICE = 64;
  private static final int MATRIX = 128;
  private static final double UNIT_2_14 = 1 << 14;

  private final ByteBuffer font;
  private final Map<String, Integer> tables = new HashMap<>();
  private final int unitsPerEm;
  private final boolean longOffsets;
  private final int metrics;
  private final int characters;

  /** Reads a font file. */
  TrueType(byte[] bytes) {
    font = ByteBuffer.wrap(bytes);
    for (int index = 0; index < unsigned(4); index++) {
      int at = 12 + index * 16;
      tables.put(new String(bytes, at, 4, StandardCharsets.US_ASCII), font.getInt(at + 8));
    }
    unitsPerEm = unsigned(tables.get("head") + 18);
    longOffsets = font.getShort(tables.get("head") + 50) != 0;
    metrics = unsigned(tables.get("hhea") + 34);
    characters = characters(tables.get("cmap"));
  }

  /** The table of characters of the Unicode plane that nearly all texts keep to. */
  private int characters(int table) {
    for (int index = 0; index < unsigned(table + 2); index++) {
      int subtable = table + font.getInt(table + 8 + index * 8);
      if (unsigned(subtable) == 4) {
        return subtable;
      }
    }
    throw new IllegalArgumentException("the font has no table of characters in format 4");
  }

  /** The width of a text. */
  double width(String text, double size) {
    return text.codePoints().map(sign -> advance(glyph(sign))).sum() * size / unitsPerEm;
  }

  /**
   * The shape of a text on one line.
   *
   * @param x where it begins
   * @param y its base line
   */
  Contour outline(String text, double size, double x, double y) {
    Contour shape = new Contour();
    double scale = size / unitsPerEm;
    double at = x;
    for (int sign : text.codePoints().toArray()) {
      int glyph = glyph(sign);
      draw(glyph, new Placing(scale, scale, at, y), shape);
      at += advance(glyph) * scale;
    }
    return shape;
  }

  /** Where a glyph's points come to stand: y grows upwards in a font and downwards in a picture. */
  private record Placing(double scaleX, double scaleY, double x, double y) {
    double x(double point) {
      return x + point * scaleX;
    }

    double y(double point) {
      return y - point * scaleY;
    }

    Placing within(double partX, double partY, double dx, double dy) {
      return new Placing(scaleX * partX, scaleY * partY, x(dx), y(dy));
    }
  }

  private int unsigned(int at) {
    return font.getShort(at) & 0xffff;
  }

  /** The glyph of a character; 0, an empty box, when the font has none. */
  private int glyph(int character) {
    int segments = unsigned(characters + 6);
    int ends = characters + 14;
    int starts = ends + segments + 2;
    for (int at = 0; at < segments; at += 2) {
      int start = unsigned(starts + at);
      if (character <= unsigned(ends + at)) {
        if (character < start) {
          return 0;
        }
        int delta = unsigned(starts + segments + at);
        int place = starts + 2 * segments + at;
        int offset = unsigned(place);
        int found = offset == 0 ? character : unsigned(place + offset + 2 * (character - start));
        return found == 0 ? 0 : found + delta & 0xffff;
      }
    }
    return 0;
  }

  private int advance(int glyph) {
    return unsigned(tables.get("hmtx") + 4 * Math.min(glyph, metrics - 1));
  }

  private int offset(int glyph) {
    int loca = tables.get("loca");
    return longOffsets ? font.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
  }

  private void draw(int glyph, Placing placing, Contour shape) {
    int start = offset(glyph);
    if (start == offset(glyph + 1)) {
      return;
    }
    int at = tables.get("glyf") + start;
    int rings = font.getShort(at);
    if (rings < 0) {
      drawParts(at + 10, placing, shape);
    } else if (rings > 0) {
      drawRings(at + 10, rings, placing, shape);
    }
  }

  /** A glyph that is put together from others, such as a letter and its accent. */
  private void drawParts(int start, Placing placing, Contour shape) {
    int at = start;
    int flags;
    do {
      flags = unsigned(at);
      int glyph = unsigned(at + 2);
      boolean words = (flags & WORDS) != 0;
      boolean moved = (flags & OFFSETS) != 0;
      double dx = moved ? (words ? font.getShort(at + 4) : font.get(at + 4)) : 0;
      double dy = moved ? (words ? font.getShort(at + 6) : font.get(at + 5)) : 0;
      at += words ? 8 : 6;
      double scaleX = 1;
      double scaleY = 1;
      if ((flags & (SCALED | SCALED_TWICE | MATRIX)) != 0) {
        scaleX = font.getShort(at) / UNIT_2_14;
        int last = (flags & SCALED) != 0 ? 0 : (flags & SCALED_TWICE) != 0 ? 2 : 6;
        scaleY = font.getShort(at + last) / UNIT_2_14;
        at += last + 2;
      }
      draw(glyph, placing.within(scaleX, scaleY, dx, dy), shape);
    } while ((flags & MORE) != 0);
  }

  private void drawRings(int start, int rings, Placing placing, Contour shape) {
    int points = unsigned(start + 2 * (rings - 1)) + 1;
    int at = start + 2 * rings;
    at += 2 + unsigned(at);
    int[] flags = new int[points];
    for (int point = 0; point < points; ) {
      int flag = font.get(at++) & 0xff;
      int times = (flag & REPEAT) == 0 ? 1 : 1 + (font.get(at++) & 0xff);
      for (int time = 0; time < times; time++) {
        flags[point++] = flag;
      }
    }
    int[] xs = new int[points];
    at = coordinates(flags, xs, at, SHORT_X, SAME_X);
    int[] ys = new int[points];
    coordinates(flags, ys, at, SHORT_Y, SAME_Y);
    int first = 0;
    for (int ring = 0; ring < rings; ring++) {
      int last = unsigned(start + 2 * ring);
      drawRing(new Points(flags, xs, ys, first, last, placing), shape);
      first = last + 1;
    }
  }

  private int coordinates(int[] flags, int[] values, int start, int isShort, int same) {
    int at = start;
    int value = 0;
    for (int point = 0; point < flags.length; point++) {
      if ((flags[point] & isShort) != 0) {
        int step = font.get(at++) & 0xff;
        value += (flags[point] & same) != 0 ? step : -step;
      } else if ((flags[point] & same) == 0) {
        value += font.getShort(at);
        at += 2;
      }
      values[point] = value;
    }
    return at;
  }

  /** The points of one ring, in the picture. */
  private record Points(int[] flags, int[] xs, int[] ys, int first, int last, Placing placing) {
    int count() {
      return last - first + 1;
    }

    private int index(int point) {
      return first + point % count();
    }

    boolean onCurve(int point) {
      return (flags[index(point)] & ON_CURVE) != 0;
    }

    double x(int point) {
      return placing.x(xs[index(point)]);
    }

    double y(int point) {
      return placing.y(ys[index(point)]);
    }
  }

  /** Between two points off the curve, the middle is on it. */
  private static void drawRing(Points points, Contour shape) {
    int start = 0;
    while (start < points.count() && !points.onCurve(start)) {
      start++;
    }
    if (start == points.count()) {
      return;
    }
    shape.moveTo(points.x(start), points.y(start));
    for (int point = start + 1; point <= start + points.count(); point++) {
      if (points.onCurve(point)) {
        shape.lineTo(points.x(point), points.y(point));
      } else if (points.onCurve(point + 1)) {
        shape.curveTo(points.x(point), points.y(point), points.x(point + 1), points.y(point + 1));
        point++;
      } else {
        shape.curveTo(
            points.x(point),
            points.y(point),
            (points.x(point) + points.x(point + 1)) / 2,
            (points.y(point) + points.y(point + 1)) / 2);
      }
    }
    shape.close();
  }
}
