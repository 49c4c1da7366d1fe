package org.compactpublisher.render.picture;

/**
 * How much of each pixel a shape covers. Every line adds the area to its right, signed by its
 * direction; the sum along a row is the cover. Only plain arithmetic is used, so that every JDK
 * gives the same picture.
 */
final class Coverage {
  private final int width;
  private final int height;
  private final double[] areas;

  private Coverage(int width, int height) {
    this.width = width;
    this.height = height;
    this.areas = new double[(width + 2) * height];
  }

  /** The cover of a shape that lies inside the picture, row by row, from 0 to 1. */
  static double[][] of(Contour shape, int width, int height) {
    Coverage coverage = new Coverage(width, height);
    for (double[] line : shape.lines()) {
      boolean down = line[1] < line[3];
      coverage.add(
          down ? line[0] : line[2],
          down ? line[1] : line[3],
          down ? line[2] : line[0],
          down ? line[3] : line[1],
          down ? 1 : -1);
    }
    return coverage.sums();
  }

  private double[][] sums() {
    double[][] rows = new double[height][width];
    for (int row = 0; row < height; row++) {
      double sum = 0;
      for (int column = 0; column < width; column++) {
        sum += areas[row * (width + 2) + column];
        rows[row][column] = Math.min(1, Math.abs(sum));
      }
    }
    return rows;
  }

  /** A line that goes down. */
  private void add(double fromX, double fromY, double toX, double toY, int direction) {
    if (fromY == toY) {
      return;
    }
    double slope = (toX - fromX) / (toY - fromY);
    int last = Math.min(height, (int) Math.ceil(toY));
    for (int row = Math.max(0, (int) Math.floor(fromY)); row < last; row++) {
      double top = Math.max(row, fromY);
      double bottom = Math.min(row + 1.0, toY);
      double one = inside(fromX + (top - fromY) * slope);
      double other = inside(fromX + (bottom - fromY) * slope);
      addToRow(
          row * (width + 2),
          Math.min(one, other),
          Math.max(one, other),
          (bottom - top) * direction);
    }
  }

  private double inside(double x) {
    return Math.max(0, Math.min(width, x));
  }

  /** A piece of a line inside one row: its height is parted among the pixels that it crosses. */
  private void addToRow(int start, double left, double right, double rise) {
    int first = (int) Math.floor(left);
    int end = Math.max(first + 1, (int) Math.ceil(right));
    for (int column = first; column < end; column++) {
      double from = Math.max(left, column);
      double to = Math.min(right, column + 1.0);
      double share = right > left ? rise * (to - from) / (right - left) : rise;
      double middle = (from + to) / 2 - column;
      areas[start + column] += share * (1 - middle);
      areas[start + column + 1] += share * middle;
    }
  }
}
