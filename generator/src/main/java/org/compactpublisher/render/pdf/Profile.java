package org.compactpublisher.render.pdf;

import java.util.Locale;
import java.util.Map;

/**
 * The measures of one kind of PDF. The templates are the same for every profile.
 *
 * @param suffix what stands between the compact's id and {@code .pdf}
 * @param largePrint whether the rules of large print hold: one face, no columns, no tints
 * @param points size of the running text
 * @param sheet margins and columns, in millimetres
 * @param faces how each kind of text is set
 */
public record Profile(
    String suffix, boolean largePrint, double points, Sheet sheet, Map<String, Face> faces) {
  /**
   * Above so many points the text needs the width: margins are narrower, and the numbers of
   * undertakings stand above them.
   */
  private static final double WIDE_FROM = 22;

  /** The usual size of large print, in points. */
  static final int LARGE_PRINT = 18;

  public Profile {
    faces = Map.copyOf(faces);
  }

  /**
   * The measures of an A4 page in millimetres.
   *
   * @param top from the edge to the running text
   * @param right outer margin
   * @param foot from the running text to the edge, when the foot needs no more
   * @param left binding margin
   * @param edge from the edge to the running head and to the running foot
   * @param number width of the column of numbers; 0 when numbers stand above the text
   * @param term width of the column of terms and dates
   * @param spare what the text of an undertaking leaves free at its right, so that no line has more
   *     than 66 characters
   * @param mark width and height of a party's mark
   * @param columns of the list of signatories
   */
  public record Sheet(
      double top,
      double right,
      double foot,
      double left,
      double edge,
      double number,
      double term,
      double spare,
      double mark,
      int columns) {

    /** Width of the running text. */
    public double width() {
      return 210 - left - right;
    }
  }

  /** Clear print on A4: 12 point (UKAAF G003). */
  static Profile print(String text, String heading) {
    Map<String, Face> faces =
        Map.ofEntries(
            Map.entry("body", new Face(text, 400, 12, 17)),
            Map.entry("strong", new Face(text, 700, 12, 17)),
            Map.entry("small", new Face(text, 400, 10.5, 14)),
            Map.entry("names", new Face(text, 400, 11, 15)),
            Map.entry("running", new Face(text, 400, 10, 12)),
            Map.entry("cover", new Face(heading, 500, 40, 44)),
            Map.entry("subtitle", new Face(heading, 500, 15, 22)),
            Map.entry("series", new Face(heading, 600, 15, 22)),
            Map.entry("kicker", new Face(text, 600, 11, 15)),
            Map.entry("title", new Face(heading, 500, 30, 34)),
            Map.entry("lead", new Face(heading, 500, 14, 20)),
            Map.entry("solemn", new Face(heading, 500, 12, 17)),
            Map.entry("h2", new Face(heading, 600, 16, 20)),
            Map.entry("h3", new Face(heading, 600, 13, 18)),
            Map.entry("h4", new Face(text, 700, 12, 17)));
    Sheet sheet = new Sheet(26, 24, 26, 30, 12, 24, 50, 10, 7.5, 2);
    return new Profile("", false, 12, sheet, faces);
  }

  /** Large print of the usual size: 16 point at least, 18 preferred (UKAAF G003). */
  static Profile largePrint(String text) {
    return largePrint(text, LARGE_PRINT, "-large-print");
  }

  /** Large print of another size, which its name tells. */
  static Profile largePrint(String text, int points) {
    return largePrint(text, points, "-large-print-" + points);
  }

  /** Headings grow with the text up to those of 24 point: longer words would not fit. */
  private static Profile largePrint(String text, double points, String suffix) {
    Face body = new Face(text, 400, points, 1.5 * points);
    Face strong = new Face(text, 700, points, 1.5 * points);
    Face title = bold(text, Math.max(1.15 * points, Math.min(1.75 * points, 42)));
    Map<String, Face> faces =
        Map.ofEntries(
            Map.entry("body", body),
            Map.entry("strong", strong),
            Map.entry("small", body),
            Map.entry("names", body),
            Map.entry("running", new Face(text, 400, points, 1.25 * points)),
            Map.entry("cover", title),
            Map.entry("subtitle", body),
            Map.entry("series", strong),
            Map.entry("kicker", strong),
            Map.entry("title", title),
            Map.entry("lead", body),
            Map.entry("solemn", body),
            Map.entry("h2", bold(text, Math.max(1.08 * points, Math.min(1.4 * points, 33.6)))),
            Map.entry("h3", bold(text, Math.max(points, Math.min(1.2 * points, 28.8)))),
            Map.entry("h4", strong));
    double top = 16 + 2.5 * points * 25.4 / 72;
    boolean wide = points > WIDE_FROM;
    double number = wide ? 0 : 11 + 1.39 * points;
    Sheet sheet =
        new Sheet(top, wide ? 15 : 20, 28, wide ? 20 : 25, 12, number, 0, 0, 0.5 * points, 1);
    return new Profile(suffix, true, points, sheet, faces);
  }

  private static Face bold(String family, double size) {
    return new Face(family, 700, size, 1.25 * size);
  }

  /** Its size in points when it is not the usual one of its format; else 0. */
  int furtherSize() {
    return largePrint && points != LARGE_PRINT ? (int) points : 0;
  }

  /** How many lines are too few for the last page of a chapter. */
  int few() {
    return largePrint ? 5 : 8;
  }

  /** How many lines closer setting can spare on each page. */
  int spared() {
    return largePrint ? 2 : 4;
  }

  /** The size of the running text as people say it, such as {@code 18}. */
  public String size() {
    return points == Math.rint(points)
        ? Integer.toString((int) points)
        : String.format(Locale.ROOT, "%.1f", points);
  }
}
