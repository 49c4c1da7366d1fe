package org.compactpublisher.render.picture;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/**
 * A shape of a drawing as lines from point to point.
 *
 * @param lines each a list of points
 * @param closed whether the last point of each leads to its first
 */
record DrawingShape(List<List<Point>> lines, boolean closed) {
  /** A quarter of a large circle as straight lines; a small one has one for each unit. */
  private static final int STEPS = 16;

  private static final int FEWEST = 2;

  DrawingShape {
    lines = List.copyOf(lines);
  }

  /** A point of a drawing, in its own units. */
  record Point(double x, double y) {}

  /** The shape of an element. */
  static DrawingShape of(XMLStreamReader xml) {
    return switch (xml.getLocalName()) {
      case "rect" -> rectangle(xml);
      case "circle" -> oval(xml, number(xml, "r"), number(xml, "r"));
      case "ellipse" -> oval(xml, number(xml, "rx"), number(xml, "ry"));
      case "line" ->
          new DrawingShape(
              List.of(
                  List.of(
                      new Point(number(xml, "x1"), number(xml, "y1")),
                      new Point(number(xml, "x2"), number(xml, "y2")))),
              false);
      case "polyline" -> new DrawingShape(List.of(points(xml)), false);
      case "polygon" -> new DrawingShape(List.of(points(xml)), true);
      case "path" -> DrawingPath.of(xml.getAttributeValue(null, "d"));
      default -> throw new IllegalArgumentException("<" + xml.getLocalName() + "> is not painted");
    };
  }

  static double number(XMLStreamReader xml, String name) {
    return number(xml, name, 0);
  }

  static double number(XMLStreamReader xml, String name, double missing) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? missing : Double.parseDouble(value);
  }

  private static List<Point> points(XMLStreamReader xml) {
    String[] numbers = xml.getAttributeValue(null, "points").strip().split("[\\s,]+", -1);
    List<Point> points = new ArrayList<>();
    for (int at = 0; at + 1 < numbers.length; at += 2) {
      points.add(new Point(Double.parseDouble(numbers[at]), Double.parseDouble(numbers[at + 1])));
    }
    return points;
  }

  private static DrawingShape rectangle(XMLStreamReader xml) {
    double left = number(xml, "x");
    double top = number(xml, "y");
    double right = left + number(xml, "width");
    double bottom = top + number(xml, "height");
    double given = number(xml, "rx", number(xml, "ry"));
    double rx = Math.min(given, (right - left) / 2);
    double ry = Math.min(number(xml, "ry", given), (bottom - top) / 2);
    List<Point> points = new ArrayList<>();
    quarter(points, right - rx, top + ry, rx, ry, 0);
    quarter(points, right - rx, bottom - ry, rx, ry, 1);
    quarter(points, left + rx, bottom - ry, rx, ry, 2);
    quarter(points, left + rx, top + ry, rx, ry, 3);
    return new DrawingShape(List.of(points), true);
  }

  private static DrawingShape oval(XMLStreamReader xml, double rx, double ry) {
    List<Point> points = new ArrayList<>();
    for (int turn = 0; turn < 4; turn++) {
      quarter(points, number(xml, "cx"), number(xml, "cy"), rx, ry, turn);
    }
    return new DrawingShape(List.of(points), true);
  }

  /** A quarter of an oval, clockwise; turn 0 begins at the top. A sharp corner is one point. */
  private static void quarter(
      List<Point> points, double x, double y, double rx, double ry, int turn) {
    int steps = rx == 0 || ry == 0 ? 0 : (int) Math.min(STEPS, Math.max(FEWEST, Math.min(rx, ry)));
    for (int step = 0; step <= steps; step++) {
      double angle = StrictMath.PI / 2 * (turn + (steps == 0 ? 0 : (double) step / steps));
      points.add(new Point(x + rx * StrictMath.sin(angle), y - ry * StrictMath.cos(angle)));
    }
  }

  /** What lies inside. */
  Contour filled(DrawingPaint paint) {
    Contour contour = new Contour();
    for (List<Point> line : lines) {
      contour.moveTo(paint.x(line.get(0).x()), paint.y(line.get(0).y()));
      line.forEach(point -> contour.lineTo(paint.x(point.x()), paint.y(point.y())));
      contour.close();
    }
    return contour;
  }

  /** Its outline, each dash by itself. */
  List<Contour> stroked(DrawingPaint paint) {
    List<Contour> contours = new ArrayList<>();
    for (List<Point> line : lines) {
      List<Point> whole = new ArrayList<>(line);
      if (closed) {
        whole.add(line.get(0));
      }
      List<List<Point>> pieces =
          paint.dashes().isEmpty() ? List.of(whole) : new Dashes(paint.dashes()).of(whole);
      pieces.forEach(piece -> contours.add(stroke(piece, paint)));
    }
    return contours;
  }

  private static Contour stroke(List<Point> line, DrawingPaint paint) {
    List<Point> apart = new ArrayList<>();
    for (Point point : line) {
      if (apart.isEmpty() || !apart.get(apart.size() - 1).equals(point)) {
        apart.add(point);
      }
    }
    double[] points = new double[2 * apart.size()];
    for (int at = 0; at < apart.size(); at++) {
      points[2 * at] = paint.x(apart.get(at).x());
      points[2 * at + 1] = paint.y(apart.get(at).y());
    }
    return Contour.stroke(paint.line() * paint.scale(), points);
  }
}
