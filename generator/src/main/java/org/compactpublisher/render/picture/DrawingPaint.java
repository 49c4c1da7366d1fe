package org.compactpublisher.render.picture;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * How a part of a drawing is painted, and where.
 *
 * @param fill 0xRRGGBB; absent for none
 * @param stroke 0xRRGGBB; absent for none
 * @param line width of strokes
 * @param dashes lengths of a dash and of a gap, in turn; empty for a whole line
 * @param fontSize of words
 * @param bold whether words are bold
 * @param anchor which share of the words stands before their place: 0, 0.5 or 1
 * @param scale pixels for each unit
 * @param left of the origin, in pixels
 * @param top of the origin, in pixels
 */
record DrawingPaint(
    OptionalInt fill,
    OptionalInt stroke,
    double line,
    List<Double> dashes,
    double fontSize,
    boolean bold,
    double anchor,
    double scale,
    double left,
    double top) {
  private static final Pattern MOVE =
      Pattern.compile("translate\\(\\s*([-+.\\d]+)(?:[\\s,]+([-+.\\d]+))?\\s*\\)");
  private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

  /** What says nothing of the paint, or what is told of the place. */
  private static final Set<String> PLAIN =
      Set.of(
          "x",
          "y",
          "dx",
          "dy",
          "width",
          "height",
          "rx",
          "ry",
          "cx",
          "cy",
          "r",
          "x1",
          "y1",
          "x2",
          "y2",
          "points",
          "d",
          "viewBox",
          "id",
          "version",
          "role",
          "lang",
          "space",
          "font-family",
          "focusable",
          "stroke-linejoin",
          "stroke-linecap",
          "aria-hidden",
          "aria-label");

  DrawingPaint {
    dashes = List.copyOf(dashes);
  }

  /** What SVG begins with. */
  static DrawingPaint first(double scale, double left, double top) {
    return new DrawingPaint(
        OptionalInt.of(0), OptionalInt.empty(), 1, List.of(), 16, false, 0, scale, left, top);
  }

  double x(double place) {
    return left + place * scale;
  }

  double y(double place) {
    return top + place * scale;
  }

  /** The paint of an element inside. */
  DrawingPaint within(XMLStreamReader xml) {
    DrawingPaint paint = this;
    for (int index = 0; index < xml.getAttributeCount(); index++) {
      paint = paint.with(xml.getAttributeLocalName(index), xml.getAttributeValue(index).strip());
    }
    return paint;
  }

  private DrawingPaint with(String name, String value) {
    return switch (name) {
      case "fill" -> paint(colour(value), stroke, line, dashes);
      case "stroke" -> paint(fill, colour(value), line, dashes);
      case "stroke-width" -> paint(fill, stroke, Double.parseDouble(value), dashes);
      case "stroke-dasharray" -> paint(fill, stroke, line, lengths(value));
      case "font-size" -> letters(Double.parseDouble(value), bold, anchor);
      case "font-weight" -> letters(fontSize, isBold(value), anchor);
      case "text-anchor" -> letters(fontSize, bold, share(value));
      case "transform" -> moved(value);
      default -> {
        if (!PLAIN.contains(name)) {
          throw new IllegalArgumentException("'" + name + "' is not painted");
        }
        yield this;
      }
    };
  }

  private DrawingPaint paint(
      OptionalInt inside, OptionalInt round, double width, List<Double> lengths) {
    return new DrawingPaint(
        inside, round, width, lengths, fontSize, bold, anchor, scale, left, top);
  }

  private DrawingPaint letters(double size, boolean heavy, double share) {
    return new DrawingPaint(fill, stroke, line, dashes, size, heavy, share, scale, left, top);
  }

  private DrawingPaint moved(String value) {
    Matcher move = MOVE.matcher(value);
    if (!move.matches()) {
      throw new IllegalArgumentException("'" + value + "' is not painted");
    }
    double down = move.group(2) == null ? 0 : Double.parseDouble(move.group(2));
    return new DrawingPaint(
        fill,
        stroke,
        line,
        dashes,
        fontSize,
        bold,
        anchor,
        scale,
        x(Double.parseDouble(move.group(1))),
        y(down));
  }

  private static OptionalInt colour(String value) {
    return switch (value) {
      case "none" -> OptionalInt.empty();
      case "black" -> OptionalInt.of(0);
      case "white" -> OptionalInt.of(0xffffff);
      default -> OptionalInt.of(hexadecimal(value));
    };
  }

  private static int hexadecimal(String value) {
    Matcher colour = COLOUR.matcher(value);
    if (!colour.matches()) {
      throw new IllegalArgumentException("the colour '" + value + "' is not painted");
    }
    String digits = colour.group(1);
    return Integer.parseInt(digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits, 16);
  }

  private static List<Double> lengths(String value) {
    return value.equals("none")
        ? List.of()
        : Arrays.stream(value.split("[\\s,]+", -1)).map(Double::valueOf).toList();
  }

  private static boolean isBold(String value) {
    return value.equals("bold") || value.matches("[6-9]00");
  }

  private static double share(String value) {
    return switch (value) {
      case "start" -> 0;
      case "middle" -> 0.5;
      case "end" -> 1;
      default -> throw new IllegalArgumentException("'" + value + "' is no anchor");
    };
  }
}
