package org.compactpublisher.render.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private final Map<?, ?> colours;
  private final TrueType heading;
  private final TrueType text;
  private final Canvas canvas;

  private Preview(Map<?, ?> colours, ThemeFonts fonts) {
    this.colours = colours;
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
    Map<?, ?> colours = map(map(context.theme().values().get("colours")).get("light"));
    return new Checked<>(
        fonts
            .value()
            .map(found -> new Preview(colours, found).draw(title, line, context.site().title()))
            .map(bytes -> new OutputFile(path, bytes)),
        diagnostics.sorted());
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private int colour(String name) {
    return Integer.parseInt(String.valueOf(colours.get(name)).substring(1), 16);
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
    List<String> below = line.isEmpty() ? List.of() : lines(text, line, SMALL);
    double space = MOST_HEIGHT - height(below, SMALL_LEADING);
    double size = LARGEST;
    while (size > SMALLEST && !fits(title, size, space)) {
      size -= 2;
    }
    List<String> lines = lines(heading, title, size);
    double leading = size * LEADING;
    List<String> shown = lines.subList(0, Math.min(lines.size(), (int) (space / leading)));
    double top = MIDDLE - (height(shown, leading) + height(below, SMALL_LEADING)) / 2;
    write(heading, shown, size, leading, top + size, "ink");
    double base = top + height(shown, leading) + SMALL_LEADING;
    write(text, below, SMALL, SMALL_LEADING, base, "soft");
  }

  private static double height(List<String> lines, double leading) {
    return lines.size() * leading;
  }

  private boolean fits(String title, double size, double space) {
    List<String> lines = lines(heading, title, size);
    return height(lines, size * LEADING) <= space
        && lines.stream().allMatch(line -> heading.width(line, size) <= TEXT_WIDTH);
  }

  private void write(
      TrueType face, List<String> lines, double size, double leading, double base, String colour) {
    double y = base;
    for (String line : lines) {
      canvas.fill(face.outline(line, size, LEFT, y), colour(colour));
      y += leading;
    }
  }

  /** A text in lines, none longer than there is room unless one word is. */
  private static List<String> lines(TrueType face, String text, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && face.width(longer, size) > TEXT_WIDTH) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }
}
