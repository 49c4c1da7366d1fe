package org.compactpublisher.render.picture;

import java.util.function.ToIntFunction;

/** Draws the sheet that is cut in two along a toothed line, its foot whole. */
final class CutSheet {
  private static final int LEFT = 744;
  private static final int TOP = 64;
  private static final int RIGHT = 1128;
  private static final int BOTTOM = 466;
  private static final int FOLD = 334;
  private static final int SEAM = 926;
  private static final int TOOTH_WIDTH = 20;
  private static final int TOOTH_HEIGHT = 30;
  private static final int LINE = 4;
  private static final int EDGE = 3;
  private static final int STEP = 22;
  private static final int[] LENGTHS = {130, 104, 138, 116, 92, 0, 122, 100, 134, 110};

  private final Canvas canvas;
  private final ToIntFunction<String> colours;

  /**
   * A drawing of the sheet.
   *
   * @param colours of the theme, by name
   */
  CutSheet(Canvas canvas, ToIntFunction<String> colours) {
    this.canvas = canvas;
    this.colours = colours;
  }

  void draw() {
    double[] seam = seam();
    canvas.fill(LEFT, TOP, RIGHT, FOLD, colour("woad-tint"));
    canvas.fill(left(seam), colour("madder-tint"));
    lines(LEFT + 26, "madder");
    lines(SEAM + 46, "woad");
    for (int row = 0; row < 3; row++) {
      int top = FOLD + 32 + row * STEP;
      canvas.fill(LEFT + 26, top, RIGHT - 26 - row % 2 * 42, top + LINE, colour("ink"));
    }
    canvas.fill(LEFT + 26, BOTTOM - 28, LEFT + 142, BOTTOM - 26, colour("ink"));
    canvas.fill(RIGHT - 142, BOTTOM - 28, RIGHT - 26, BOTTOM - 26, colour("ink"));
    edges();
    canvas.fill(Contour.stroke(EDGE + 0.5, seam), colour("ink"));
  }

  private int colour(String name) {
    return colours.applyAsInt(name);
  }

  private static double[] seam() {
    int points = (FOLD - TOP) / TOOTH_HEIGHT + 1;
    double[] seam = new double[points * 2];
    for (int point = 0; point < points; point++) {
      seam[2 * point] = SEAM + (point % 2 == 0 ? 0 : TOOTH_WIDTH);
      seam[2 * point + 1] = TOP + (double) point * TOOTH_HEIGHT;
    }
    return seam;
  }

  private static Contour left(double[] seam) {
    double[] ring = new double[seam.length + 4];
    System.arraycopy(seam, 0, ring, 0, seam.length);
    ring[seam.length] = LEFT;
    ring[seam.length + 1] = FOLD;
    ring[seam.length + 2] = LEFT;
    ring[seam.length + 3] = TOP;
    return Contour.polygon(ring);
  }

  private void lines(int start, String colour) {
    for (int row = 0; row < LENGTHS.length; row++) {
      int top = TOP + 32 + row * STEP;
      canvas.fill(start, top, start + LENGTHS[row], top + LINE, colour(colour));
    }
  }

  private void edges() {
    int ink = colour("ink");
    canvas.fill(LEFT - EDGE, TOP - EDGE, RIGHT + EDGE, TOP, ink);
    canvas.fill(LEFT - EDGE, BOTTOM, RIGHT + EDGE, BOTTOM + EDGE, ink);
    canvas.fill(LEFT - EDGE, TOP, LEFT, BOTTOM, ink);
    canvas.fill(RIGHT, TOP, RIGHT + EDGE, BOTTOM, ink);
    canvas.fill(LEFT, FOLD, RIGHT, FOLD + EDGE, ink);
  }
}
