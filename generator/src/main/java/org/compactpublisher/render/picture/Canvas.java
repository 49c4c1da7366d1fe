package org.compactpublisher.render.picture;

import java.util.Arrays;

/** A picture that shapes are painted on, one over the other. */
final class Canvas {
  /**
   * Steps between no cover and full cover: few, so that a palette of 256 colours holds them all.
   */
  private static final int STEPS = 12;

  private final int width;
  private final int height;
  private final int[] pixels;

  /** A canvas of one colour, given as 0xRRGGBB. */
  Canvas(int width, int height, int ground) {
    this.width = width;
    this.height = height;
    this.pixels = new int[width * height];
    Arrays.fill(pixels, ground);
  }

  /** A rectangle that begins and ends between pixels. */
  void fill(int left, int top, int right, int bottom, int colour) {
    for (int row = top; row < bottom; row++) {
      Arrays.fill(pixels, row * width + left, row * width + right, colour);
    }
  }

  /** Paints a shape. */
  void fill(Contour shape, int colour) {
    double[] box = box(shape);
    int left = (int) Math.floor(Math.max(0, box[0]));
    int top = (int) Math.floor(Math.max(0, box[1]));
    int right = (int) Math.ceil(Math.min(width, box[2]));
    int bottom = (int) Math.ceil(Math.min(height, box[3]));
    if (left >= right || top >= bottom) {
      return;
    }
    double[][] cover = Coverage.of(moved(shape, -left, -top), right - left, bottom - top);
    for (int row = top; row < bottom; row++) {
      for (int column = left; column < right; column++) {
        int steps = (int) Math.round(cover[row - top][column - left] * STEPS);
        int at = row * width + column;
        pixels[at] = steps == 0 ? pixels[at] : blend(pixels[at], colour, steps);
      }
    }
  }

  private static double[] box(Contour shape) {
    double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    for (double[] line : shape.lines()) {
      box[0] = Math.min(box[0], Math.min(line[0], line[2]));
      box[1] = Math.min(box[1], Math.min(line[1], line[3]));
      box[2] = Math.max(box[2], Math.max(line[0], line[2]));
      box[3] = Math.max(box[3], Math.max(line[1], line[3]));
    }
    return box;
  }

  private static Contour moved(Contour shape, int dx, int dy) {
    Contour moved = new Contour();
    for (double[] line : shape.lines()) {
      moved.lines().add(new double[] {line[0] + dx, line[1] + dy, line[2] + dx, line[3] + dy});
    }
    return moved;
  }

  private static int blend(int below, int above, int steps) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int one = below >> shift & 0xff;
      int other = above >> shift & 0xff;
      mixed |= (one + Math.floorDiv((other - one) * steps + STEPS / 2, STEPS)) << shift;
    }
    return mixed;
  }

  byte[] png() {
    return Png.of(width, height, pixels);
  }
}
