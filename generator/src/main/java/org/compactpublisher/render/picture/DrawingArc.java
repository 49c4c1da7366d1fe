package org.compactpublisher.render.picture;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.render.picture.DrawingShape.Point;

/**
 * An arc of an upright oval, given by its ends (SVG 2, appendix B.2.4).
 *
 * @param large whether it is the longer way round
 * @param clockwise which way it goes
 */
record DrawingArc(Point from, Point to, double rx, double ry, boolean large, boolean clockwise) {
  private static final int STEPS = 32;

  /** Points along it, its beginning left out. */
  List<Point> points() {
    double dx = (from.x() - to.x()) / 2 / rx;
    double dy = (from.y() - to.y()) / 2 / ry;
    double apart = dx * dx + dy * dy;
    double grown = Math.sqrt(Math.max(1, apart));
    double side = Math.sqrt(Math.max(0, grown * grown / apart - 1));
    double turned = large == clockwise ? -side : side;
    Point centre =
        new Point(
            (from.x() + to.x()) / 2 + turned * dy * rx, (from.y() + to.y()) / 2 - turned * dx * ry);
    return around(centre, rx * grown, ry * grown);
  }

  private List<Point> around(Point centre, double width, double height) {
    double begin = angle(from, centre, width, height);
    double sweep = angle(to, centre, width, height) - begin;
    double whole = 2 * StrictMath.PI;
    if (clockwise && sweep < 0) {
      sweep += whole;
    } else if (!clockwise && sweep > 0) {
      sweep -= whole;
    }
    List<Point> points = new ArrayList<>();
    for (int step = 1; step < STEPS; step++) {
      double angle = begin + sweep * step / STEPS;
      points.add(
          new Point(
              centre.x() + width * StrictMath.cos(angle),
              centre.y() + height * StrictMath.sin(angle)));
    }
    points.add(to);
    return points;
  }

  private static double angle(Point point, Point centre, double width, double height) {
    return StrictMath.atan2((point.y() - centre.y()) / height, (point.x() - centre.x()) / width);
  }
}
