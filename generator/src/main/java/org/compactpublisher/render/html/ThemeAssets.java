package org.compactpublisher.render.html;

import java.util.Map;
import org.compactpublisher.theme.Theme;

/**
 * The style sheets, fonts and pictures of a theme. A file that ends with {@code .ftl} is a template
 * that reads {@code theme.yaml}.
 */
final class ThemeAssets {
  private static final String TEMPLATE = ".ftl";
  private static final String FONTS = "fonts/";

  private ThemeAssets() {}

  /** Puts the files below a folder of the theme into {@code assets/}. */
  static void write(String folder, PageWriter writer) {
    Theme theme = writer.context().theme();
    for (String name : theme.list(folder)) {
      String source = folder + "/" + name;
      if (name.endsWith(TEMPLATE)) {
        String made = name.substring(0, name.length() - TEMPLATE.length());
        writer.text("assets/" + made, source, Map.of());
      } else if (isUsed(name, theme)) {
        writer.file("assets/" + name, theme.read(source));
      }
    }
  }

  /** A theme that is based on another has its fonts too, and their licences. */
  private static boolean isUsed(String name, Theme theme) {
    return !name.startsWith(FONTS)
        || theme.typefaces().stream().anyMatch(face -> name.contains(face.files()));
  }
}
