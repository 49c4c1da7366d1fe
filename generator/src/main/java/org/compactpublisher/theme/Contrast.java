package org.compactpublisher.theme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.compactpublisher.source.Rule;

/**
 * Checks that every text colour of a theme can be read on every ground: 7:1 (WCAG 2.2, 1.4.6), and
 * that boxes and the ring of the focus can be seen: 3:1 (1.4.11, 2.4.13).
 */
final class Contrast {
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final double READ = 7.0;
  private static final double SEEN = 3.0;
  private static final List<String> GROUNDS = List.of("paper", "chalk", "madder-tint", "woad-tint");

  /** What stands on which grounds, and how much contrast it needs. */
  private record Use(List<String> colours, List<String> grounds, double least) {}

  private static final List<Use> USES =
      List.of(
          new Use(List.of("ink", "soft", "link", "visited", "madder", "woad"), GROUNDS, READ),
          new Use(List.of("weld-ink"), List.of("weld"), READ),
          new Use(List.of("head-ink"), List.of("head"), READ),
          new Use(List.of("foot-ink", "foot-soft"), List.of("foot"), READ),
          new Use(List.of("line", "focus"), GROUNDS, SEEN),
          new Use(List.of("head-focus"), List.of("head"), SEEN),
          new Use(List.of("weld"), List.of("foot"), SEEN));

  private final ThemeValues values;

  private Contrast(ThemeValues values) {
    this.values = values;
  }

  static void check(ThemeValues values) {
    Contrast contrast = new Contrast(values);
    for (String scheme : values.group("colours").keySet()) {
      Map<String, Object> colours = values.group("colours", scheme);
      colours.forEach((name, colour) -> contrast.checkForm(scheme, name, colour));
      USES.forEach(use -> contrast.check(scheme, colours, use));
    }
  }

  private void checkForm(String scheme, String name, Object colour) {
    if (!isColour(colour)) {
      values.fault(
          Rule.THEME_FILE,
          List.of("colours", scheme, name),
          "in the " + scheme + " colours, '" + name + "' is '" + colour + "'",
          "write a colour as \"#1a2b3c\": a number sign and six digits from 0 to f");
    }
  }

  private void check(String scheme, Map<String, Object> colours, Use use) {
    for (String ground : use.grounds()) {
      for (String colour : use.colours()) {
        Object one = colours.get(colour);
        Object other = colours.get(ground);
        boolean known = isColour(one) && isColour(other);
        if (known && ratio(one, other) < use.least()) {
          tell(scheme, colour, ground, ratio(one, other), use.least());
        }
      }
    }
  }

  /** Tells it at the nearer of the two colours: a theme cannot mend what its base says. */
  private void tell(String scheme, String colour, String ground, double ratio, double least) {
    List<String> text = List.of("colours", scheme, colour);
    List<String> paper = List.of("colours", scheme, ground);
    values.fault(
        Rule.THEME_CONTRAST,
        values.depth(paper) < values.depth(text) ? paper : text,
        String.format(
            Locale.ROOT,
            "in the %s colours, '%s' on '%s' has a contrast of %.2f to 1; %.0f to 1 is needed",
            scheme,
            colour,
            ground,
            ratio,
            least),
        least == READ
            ? "make the text darker or the ground lighter (the other way round for dark)"
            : "make the two more different: one darker, the other lighter");
  }

  private static boolean isColour(Object colour) {
    return colour instanceof String text && COLOUR.matcher(text).matches();
  }

  /** Contrast ratio of two colours written {@code #rrggbb}, from 1 to 21 (WCAG 2.2 definition). */
  private static double ratio(Object one, Object other) {
    double first = luminance(one.toString());
    double second = luminance(other.toString());
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
  }

  private static double channel(int value) {
    double share = (value & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
