package org.compactpublisher.render.picture;

import java.util.List;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.ThemeFonts;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;

/**
 * Draws the cover of an e-book: the sheet cut in two as a band at the left, beside it the title,
 * and what is known of the edition at the foot. Its colours, edges and letters are the theme's.
 */
public final class Cover {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 1800;
  private static final int BAND = 200;
  private static final int LEFT = 296;
  private static final int RIGHT = 1110;
  private static final int GAP = 9;
  private static final double TOOTH_WIDTH = 30;
  private static final double TOOTH_HEIGHT = 60;
  private static final double SITE_NAME = 168;
  private static final double TITLE_TOP = 300;
  private static final Lines.Room TITLE = new Lines.Room(RIGHT - LEFT, 720);
  private static final double LARGEST = 132;
  private static final double SMALLEST = 40;
  private static final double TITLE_LEADING = 1.1;
  private static final double SUBTITLE = 44;
  private static final double SUBTITLE_LEADING = 60;
  private static final double FOOT = 1690;
  private static final double SMALL = 36;
  private static final double SMALL_LEADING = 52;
  private static final int RULE = 5;
  private static final int TEXT_WEIGHT = 400;
  private static final int BOLD = 700;
  private static final int HEADING_WEIGHT = 600;

  private final Palette palette;
  private final boolean straight;
  private final ThemeFonts fonts;
  private final Canvas canvas;

  private Cover(RenderContext context, ThemeFonts fonts) {
    this.palette = Palette.of(context.theme());
    this.straight = "straight".equals(context.theme().values().get("edges"));
    this.fonts = fonts;
    this.canvas = new Canvas(WIDTH, HEIGHT, palette.colour("paper"));
  }

  /**
   * The words on a cover.
   *
   * @param site whose book it is
   * @param subtitle empty for none
   * @param facts what is known of the edition, each on lines of its own, the weightiest first
   */
  public record Words(String site, String title, String subtitle, List<String> facts) {
    public Words {
      facts = List.copyOf(facts);
    }
  }

  /**
   * The picture.
   *
   * @param path of the file
   */
  public static Checked<OutputFile> of(String path, Words words, RenderContext context) {
    Checked<ThemeFonts> fonts = ThemeFonts.of(context.theme());
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(fonts.diagnostics());
    return new Checked<>(
        fonts.value().map(found -> new OutputFile(path, new Cover(context, found).draw(words))),
        diagnostics.sorted());
  }

  private byte[] draw(Words words) {
    band();
    TrueType text = face(fonts.text(), TEXT_WEIGHT);
    TrueType bold = face(fonts.text(), BOLD);
    set(bold, words.site(), SMALL, SMALL_LEADING).paint(canvas, LEFT, SITE_NAME, ink());
    Lines title =
        Lines.fitted(
            face(fonts.heading(), HEADING_WEIGHT),
            words.title(),
            LARGEST,
            SMALLEST,
            TITLE,
            TITLE_LEADING);
    double below = title.paint(canvas, LEFT, TITLE_TOP + title.size(), ink());
    set(text, words.subtitle(), SUBTITLE, SUBTITLE_LEADING)
        .paint(canvas, LEFT, below, palette.colour("soft"));
    foot(words.facts(), bold, text);
    return canvas.png();
  }

  /** The facts end at the foot, and a rule stands above them. */
  private void foot(List<String> facts, TrueType bold, TrueType text) {
    List<Lines> lines =
        facts.stream()
            .map(fact -> set(fact.equals(facts.get(0)) ? bold : text, fact, SMALL, SMALL_LEADING))
            .toList();
    double base = FOOT - lines.stream().mapToDouble(Lines::height).sum() + SMALL_LEADING;
    int rule = (int) (base - SMALL_LEADING - SMALL);
    canvas.fill(LEFT, rule, RIGHT, rule + RULE, ink());
    for (Lines fact : lines) {
      base = fact.paint(canvas, LEFT, base, ink());
    }
  }

  private Lines set(TrueType face, String words, double size, double leading) {
    return Lines.of(face, words, size, leading, RIGHT - LEFT);
  }

  private int ink() {
    return palette.colour("ink");
  }

  private TrueType face(String family, int weight) {
    return new TrueType(fonts.read(family, weight));
  }

  /** Two halves that fit each other, with a gap between them as wide as a cut. */
  private void band() {
    double seam = (BAND - GAP) / 2.0;
    half(0, seam, "madder");
    half(BAND, seam + GAP, "woad");
  }

  private void half(double edge, double seam, String colour) {
    double tooth = straight ? 0 : TOOTH_WIDTH / 2;
    int points = (int) (HEIGHT / TOOTH_HEIGHT) + 1;
    double[] ring = new double[2 * (points + 2)];
    ring[0] = edge;
    ring[2 * points + 2] = edge;
    ring[2 * points + 3] = HEIGHT;
    for (int point = 0; point < points; point++) {
      ring[2 * point + 2] = seam + (point % 2 == 0 ? -tooth : tooth);
      ring[2 * point + 3] = point * TOOTH_HEIGHT;
    }
    canvas.fill(Contour.polygon(ring), palette.colour(colour));
  }
}
