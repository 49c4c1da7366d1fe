package org.compactpublisher.theme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;

/** Checks that every text colour of a theme can be read on every ground: 7:1 (WCAG 2.2, 1.4.6). */
final class Contrast {
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final double LEAST = 7.0;
  private static final List<String> GROUNDS = List.of("paper", "chalk", "madder-tint", "woad-tint");
  private static final List<String> INKS =
      List.of("ink", "soft", "link", "visited", "madder", "woad");

  private Contrast() {}

  static void check(Map<String, Object> values, ThemeFiles files, Diagnostics diagnostics) {
    if (!(values.get("colours") instanceof Map<?, ?> schemes)) {
      return;
    }
    schemes.forEach(
        (scheme, colours) -> {
          if (colours instanceof Map<?, ?> map) {
            checkForm(String.valueOf(scheme), map, files, diagnostics);
            checkScheme(String.valueOf(scheme), map, files, diagnostics);
          }
        });
  }

  private static void checkScheme(
      String scheme, Map<?, ?> colours, ThemeFiles files, Diagnostics diagnostics) {
    for (String ground : GROUNDS) {
      for (String ink : INKS) {
        Object paper = colours.get(ground);
        Object text = colours.get(ink);
        if (paper != null && text != null) {
          double ratio = isColour(text) && isColour(paper) ? ratio(text, paper) : LEAST;
          if (ratio < LEAST) {
            diagnostics.add(
                Rule.THEME_CONTRAST,
                files.shown("theme.yaml"),
                String.format(
                    Locale.ROOT,
                    "in the %s colours, '%s' on '%s' has a contrast of %.2f to 1; 7 to 1 is needed",
                    scheme,
                    ink,
                    ground,
                    ratio),
                "make the text darker or the ground lighter (the other way round for dark)");
          }
        }
      }
    }
  }

  private static void checkForm(
      String scheme, Map<?, ?> colours, ThemeFiles files, Diagnostics diagnostics) {
    colours.forEach(
        (name, colour) -> {
          if (!isColour(colour)) {
            diagnostics.add(
                Rule.THEME_FILE,
                files.shown("theme.yaml"),
                "in the " + scheme + " colours, '" + name + "' is '" + colour + "'",
                "write a colour as \"#1a2b3c\": a number sign and six digits from 0 to f");
          }
        });
  }

  private static boolean isColour(Object colour) {
    return COLOUR.matcher(colour.toString()).matches();
  }

  /** Contrast ratio of two colours written {@code #rrggbb}, from 1 to 21 (WCAG 2.2 definition). */
  static double ratio(Object one, Object other) {
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
