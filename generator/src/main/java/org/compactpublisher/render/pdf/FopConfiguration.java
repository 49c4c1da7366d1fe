package org.compactpublisher.render.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.compactpublisher.render.ThemeFonts;

/** How FOP is set up: what kind of PDF it makes, and with which fonts. */
final class FopConfiguration {
  /** Families that pictures may ask for: all of them are the theme's own font for running text. */
  private static final List<String> GENERIC =
      List.of("any", "sans-serif", "serif", "monospace", "Arial", "Helvetica", "Times");

  private static final String FRAME =
      """
      <fop version="1.0">
        <accessibility keep-empty-tags="false">true</accessibility>
        <strict-configuration>true</strict-configuration>
        <strict-validation>true</strict-validation>
        <use-cache>false</use-cache>
        <renderers>
          <renderer mime="application/pdf">
            <pdf-a-mode>PDF/A-2a</pdf-a-mode>
            <pdf-ua-mode>PDF/UA-1</pdf-ua-mode>
            <version>1.7</version>
            <output-profile>%s</output-profile>
            <fonts>
              %s
            </fonts>
          </renderer>
        </renderers>
      </fop>
      """;

  private final ThemeFonts fonts;

  FopConfiguration(ThemeFonts fonts) {
    this.fonts = fonts;
  }

  String text() {
    String fontList = fonts.files().stream().map(this::font).collect(Collectors.joining());
    return FRAME.formatted(PdfResources.COLOURS, fontList);
  }

  private String font(ThemeFonts.FontFile file) {
    StringBuilder font = new StringBuilder();
    font.append("<font kerning=\"yes\" embedding-mode=\"subset\" embed-url=\"")
        .append(PdfResources.FONTS)
        .append(file.name())
        .append("\">")
        .append(triplet(file.family(), file.weight()));
    if (file.family().equals(fonts.text())) {
      GENERIC.forEach(family -> font.append(triplet(family, file.weight())));
    }
    return font.append("</font>").toString();
  }

  private static String triplet(String family, int weight) {
    return "<font-triplet name=\"%s\" style=\"normal\" weight=\"%d\"/>".formatted(family, weight);
  }
}
