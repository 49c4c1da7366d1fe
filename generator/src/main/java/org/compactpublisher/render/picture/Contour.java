package org.compactpublisher.render.picture;

import java.util.ArrayList;
import java.util.List;

/** A shape made of straight lines, in pixels; what lies inside its rings is filled. */
final class Contour {
  /** A curve as straight lines: enough for letters of a picture. */
  private static final int STEPS = 6;

  private final List<double[]> lines = new ArrayList<>();
  private double startX;
  private double startY;
  private double x;
  private double y;

  /** Each line as x and y of its start, then of its end. */
  List<double[]> lines() {
    return lines;
  }

  /** Begins a ring. */
  void moveTo(double toX, double toY) {
    close();
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
  }

  void lineTo(double toX, double toY) {
    lines.add(new double[] {x, y, toX, toY});
    x = toX;
    y = toY;
  }

  /** A quadratic curve, as in TrueType. */
  void curveTo(double byX, double byY, double toX, double toY) {
    double fromX = x;
    double fromY = y;
    for (int step = 1; step <= STEPS; step++) {
      double t = (double) step / STEPS;
      double u = 1 - t;
      lineTo(
          u * u * fromX + 2 * u * t * byX + t * t * toX,
          u * u * fromY + 2 * u * t * byY + t * t * toY);
    }
  }

  /** Ends a ring where it began. */
  void close() {
    if (x != startX || y != startY) {
      lineTo(startX, startY);
    }
  }

  /** A ring through points given as x, y, x, y … */
  static Contour polygon(double... points) {
    Contour shape = new Contour();
    shape.ring(points);
    return shape;
  }

  /** A line of some width through points given as x, y, x, y …, its joints filled. */
  static Contour stroke(double width, double... points) {
    Contour shape = new Contour();
    for (int at = 0; at + 3 < points.length; at += 2) {
      double alongX = points[at + 2] - points[at];
      double alongY = points[at + 3] - points[at + 1];
      double half = width / 2 / Math.sqrt(alongX * alongX + alongY * alongY);
      double dx = alongX * half;
      double dy = alongY * half;
      shape.ring(
          points[at] - dx + dy,
          points[at + 1] - dy - dx,
          points[at + 2] + dx + dy,
          points[at + 3] + dy - dx,
          points[at + 2] + dx - dy,
          points[at + 3] + dy + dx,
          points[at] - dx - dy,
          points[at + 1] - dy + dx);
    }
    return shape;
  }

  private void ring(double... points) {
    moveTo(points[0], points[1]);
    for (int at = 2; at < points.length; at += 2) {
      lineTo(points[at], points[at + 1]);
    }
    close();
  }
}
