package org.compactpublisher.render.picture;

import java.util.Map;
import org.compactpublisher.theme.Theme;

/**
 * The colours of a theme for pictures, which are printed as they are seen: those for light grounds.
 */
record Palette(Map<?, ?> colours) {

  /** The colours of a theme. */
  static Palette of(Theme theme) {
    return new Palette(map(map(theme.values().get("colours")).get("light")));
  }

  /** A colour by its name, as 0xRRGGBB. */
  int colour(String name) {
    return Integer.parseInt(String.valueOf(colours.get(name)).substring(1), 16);
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
