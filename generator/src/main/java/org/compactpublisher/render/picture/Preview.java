package org.compactpublisher.render.picture;

import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.ThemeFonts;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;

/**
 * Draws the picture that stands for a page where a link to it is shown: the sheet cut in two,
 * beside it a title with a line below, and the site's name at the foot. Its colours are those of
 * the theme.
 */
public final class Preview {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int LEFT = 72;
  private static final int FOOT = 532;
  private static final int TOOTH = 16;
  private static final int SITE_NAME = 600;
  private static final int TEXT_WIDTH = 600;
  private static final double MOST_HEIGHT = 420;
  private static final double MIDDLE = 258;
  private static final double LARGEST = 76;
  private static final double SMALLEST = 12;
  private static final double LEADING = 1.14;
  private static final double SMALL = 30;
  private static final double SMALL_LEADING = 42;

  private final Palette palette;
  private final TrueType heading;
  private final TrueType text;
  private final Canvas canvas;

  private Preview(Palette palette, ThemeFonts fonts) {
    this.palette = palette;
    this.heading = new TrueType(fonts.read(fonts.heading(), 600));
    this.text = new TrueType(fonts.read(fonts.text(), 400));
    this.canvas = new Canvas(WIDTH, HEIGHT, colour("paper"));
  }

  /**
   * The picture.
   *
   * @param path of the file
   * @param title what the page is about
   * @param line printed below the title; empty for none
   */
  public static Checked<OutputFile> of(
      String path, String title, String line, RenderContext context) {
    Checked<ThemeFonts> fonts = ThemeFonts.of(context.theme());
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(fonts.diagnostics());
    Palette palette = Palette.of(context.theme());
    return new Checked<>(
        fonts
            .value()
            .map(found -> new Preview(palette, found).draw(title, line, context.site().title()))
            .map(bytes -> new OutputFile(path, bytes)),
        diagnostics.sorted());
  }

  private int colour(String name) {
    return palette.colour(name);
  }

  private byte[] draw(String title, String line, String site) {
    new CutSheet(canvas, this::colour).draw();
    words(title, line);
    canvas.fill(0, FOOT, WIDTH, HEIGHT, colour("foot"));
    for (int x = 0; x < WIDTH; x += 2 * TOOTH) {
      canvas.fill(
          Contour.polygon(x, FOOT, x + 2 * TOOTH, FOOT, x + TOOTH, FOOT + TOOTH), colour("paper"));
    }
    double size = Math.min(36, 36 * (WIDTH - 2 * LEFT) / heading.width(site, 36));
    canvas.fill(heading.outline(site, size, LEFT, SITE_NAME), colour("foot-ink"));
    return canvas.png();
  }

  /** The title as large as it fits, and the line below it. */
  private void words(String title, String line) {
    Lines below = Lines.of(text, line, SMALL, SMALL_LEADING, TEXT_WIDTH);
    Lines.Room room = new Lines.Room(TEXT_WIDTH, MOST_HEIGHT - below.height());
    Lines shown = Lines.fitted(heading, title, LARGEST, SMALLEST, room, LEADING);
    double top = MIDDLE - (shown.height() + below.height()) / 2;
    shown.paint(canvas, LEFT, top + shown.size(), colour("ink"));
    below.paint(canvas, LEFT, top + shown.height() + SMALL_LEADING, colour("soft"));
  }
}
