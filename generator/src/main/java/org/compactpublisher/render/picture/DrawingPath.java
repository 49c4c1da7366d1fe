package org.compactpublisher.render.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.compactpublisher.render.picture.DrawingShape.Point;

/** Reads a path of a drawing: straight lines, curves and arcs of upright ovals. */
final class DrawingPath {
  private static final int STEPS = 16;
  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?|[^\\s,]");

  private final List<String> tokens;
  private final List<List<Point>> lines = new ArrayList<>();
  private List<Point> line = new ArrayList<>();
  private Point here = new Point(0, 0);
  private Point bend = here;
  private boolean closed;
  private int at;

  private DrawingPath(String data) {
    tokens = TOKEN.matcher(data).results().map(found -> found.group()).toList();
  }

  static DrawingShape of(String data) {
    DrawingPath path = new DrawingPath(data);
    path.read();
    return new DrawingShape(path.lines, path.closed);
  }

  private void read() {
    String command = "";
    while (at < tokens.size()) {
      if (Character.isLetter(tokens.get(at).charAt(0))) {
        command = tokens.get(at++);
      }
      follow(command);
      command = command.equals("M") ? "L" : command.equals("m") ? "l" : command;
    }
    end();
  }

  private void follow(String command) {
    boolean relative = Character.isLowerCase(command.charAt(0));
    Point from = relative ? here : new Point(0, 0);
    bend = "QqTt".contains(command) ? bend : here;
    switch (command.toUpperCase(Locale.ROOT)) {
      case "M" -> {
        end();
        to(point(from));
      }
      case "L" -> to(point(from));
      case "H" -> to(new Point(from.x() + number(), here.y()));
      case "V" -> to(new Point(here.x(), from.y() + number()));
      case "C" -> curve(point(from), point(from), point(from));
      case "Q" -> bend(point(from), point(from));
      case "T" -> bend(between(bend, here, 2), point(from));
      case "A" -> arc(from);
      case "Z" -> {
        closed = true;
        here = line.get(0);
      }
      default -> throw new IllegalArgumentException("'" + command + "' is not painted");
    }
  }

  private void end() {
    if (line.size() > 1) {
      lines.add(List.copyOf(line));
    }
    line = new ArrayList<>();
  }

  private void to(Point point) {
    line.add(point);
    here = point;
  }

  /** A quadratic curve as a cubic one. */
  private void bend(Point by, Point to) {
    curve(between(here, by, 2.0 / 3), between(to, by, 2.0 / 3), to);
    bend = by;
  }

  private static Point between(Point from, Point to, double share) {
    return new Point(
        from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
  }

  private void curve(Point first, Point second, Point to) {
    Point from = here;
    for (int step = 1; step <= STEPS; step++) {
      double share = (double) step / STEPS;
      Point one = between(from, first, share);
      Point two = between(first, second, share);
      Point three = between(second, to, share);
      to(between(between(one, two, share), between(two, three, share), share));
    }
  }

  private void arc(Point start) {
    double rx = number();
    double ry = number();
    double turn = number();
    boolean large = number() != 0;
    boolean clockwise = number() != 0;
    Point to = point(start);
    if (rx <= 0 || ry <= 0 || turn != 0 || to.equals(here)) {
      throw new IllegalArgumentException("an arc of an upright oval is painted only");
    }
    new DrawingArc(here, to, rx, ry, large, clockwise).points().forEach(this::to);
  }

  private Point point(Point from) {
    return new Point(from.x() + number(), from.y() + number());
  }

  private double number() {
    if (at >= tokens.size()) {
      throw new IllegalArgumentException("a path ends too early");
    }
    return Double.parseDouble(tokens.get(at++));
  }
}
