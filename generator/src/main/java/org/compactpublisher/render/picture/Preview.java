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
  private static final int TEXT_WIDTH = 600;
  private static final int TEXT_MIDDLE = 262;
  private static final int[] SIZES = {76, 68, 60, 52, 44, 36};
  private static final int MOST_LINES = 4;
  private static final double LEADING = 1.14;
  private static final int SMALL = 32;
  private static final int GAP = 64;

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
          Outline.polygon(x, FOOT, x + 2 * TOOTH, FOOT, x + TOOTH, FOOT + TOOTH), colour("paper"));
    }
    int size = 36;
    while (heading.width(site, size) > WIDTH - 2 * LEFT && size > 20) {
      size--;
    }
    canvas.fill(heading.outline(site, size, LEFT, 600), colour("foot-ink"));
    return canvas.png();
  }

  private void words(String title, String line) {
    int chosen = 0;
    while (chosen < SIZES.length - 1 && !fits(lines(title, SIZES[chosen]), SIZES[chosen])) {
      chosen++;
    }
    double size = SIZES[chosen];
    List<String> lines = lines(title, size);
    List<String> shown = lines.subList(0, Math.min(lines.size(), 8));
    double height = shown.size() * size * LEADING + (line.isEmpty() ? 0 : GAP);
    double y = TEXT_MIDDLE - height / 2 + size * 0.95;
    for (String words : shown) {
      canvas.fill(heading.outline(words, size, LEFT, y), colour("ink"));
      y += size * LEADING;
    }
    if (!line.isEmpty()) {
      double small = Math.min(SMALL, SMALL * TEXT_WIDTH / text.width(line, SMALL));
      double base = y - size + GAP - 4;
      canvas.fill(text.outline(line, small, LEFT, base), colour("soft"));
    }
  }

  private boolean fits(List<String> lines, double size) {
    return lines.size() <= MOST_LINES
        && lines.stream().allMatch(line -> heading.width(line, size) <= TEXT_WIDTH);
  }

  /** A title in lines, none longer than the text is wide unless one word is. */
  private List<String> lines(String title, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : title.split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && heading.width(longer, size) > TEXT_WIDTH) {
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
