package org.compactpublisher.render.picture;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.render.picture.DrawingShape.Point;

/** Cuts a line into dashes: lengths of a dash and of a gap, in turn. */
final class Dashes {
  private final List<Double> lengths;
  private final List<List<Point>> dashes = new ArrayList<>();
  private List<Point> dash = new ArrayList<>();
  private int turn;
  private double left;

  Dashes(List<Double> lengths) {
    if (lengths.stream().anyMatch(length -> length <= 0)) {
      throw new IllegalArgumentException("a dash has a length");
    }
    this.lengths = lengths;
    this.left = lengths.get(0);
  }

  List<List<Point>> of(List<Point> line) {
    dash.add(line.get(0));
    for (int at = 1; at < line.size(); at++) {
      follow(line.get(at - 1), line.get(at));
    }
    keep();
    return dashes;
  }

  private void follow(Point from, Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = Math.sqrt(dx * dx + dy * dy);
    double gone = 0;
    while (length - gone > left) {
      gone += left;
      Point cut = new Point(from.x() + dx * gone / length, from.y() + dy * gone / length);
      turn(cut);
    }
    left -= length - gone;
    dash.add(to);
  }

  private void turn(Point cut) {
    dash.add(cut);
    keep();
    dash.add(cut);
    turn++;
    left = lengths.get(turn % lengths.size());
  }

  /** Every second piece is a gap. */
  private void keep() {
    if (turn % 2 == 0 && dash.size() > 1) {
      dashes.add(List.copyOf(dash));
    }
    dash = new ArrayList<>();
  }
}
