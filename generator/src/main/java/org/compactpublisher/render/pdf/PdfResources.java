package org.compactpublisher.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.compactpublisher.document.Asset;
import org.compactpublisher.render.ThemeFonts;

/**
 * All that FOP can reach: the fonts of the theme, the pictures of the compact and the colour
 * profile, each under an address of our own. No file, no network, nothing to write to.
 */
final class PdfResources implements ResourceResolver {
  static final URI BASE = URI.create("compact:/");
  static final String FONTS = "compact:/fonts/";
  static final String PICTURES = "compact:/pictures/";
  static final String DRAWINGS = "compact:/drawings/";
  static final String COLOURS = "compact:/colours.icc";

  private static final int TABLE_COUNT = 4;
  private static final int FIRST_TABLE = 12;
  private static final int TABLE_ENTRY = 16;

  /** The name {@code GSUB} of a font's table, and the same spoilt. */
  private static final int SUBSTITUTIONS = 0x47535542;

  private static final int HIDDEN = 0x2d2d2d2d;

  private final ThemeFonts fonts;
  private final Map<String, byte[]> pictures = new TreeMap<>();

  /**
   * Gathers what one document can reach.
   *
   * @param drawings the theme's own, as SVG by name
   */
  PdfResources(ThemeFonts fonts, List<Asset> assets, Map<String, byte[]> drawings) {
    this.fonts = fonts;
    drawings.forEach((name, drawing) -> pictures.put(DRAWINGS + name, drawing));
    assets.forEach(asset -> pictures.put(PICTURES + asset.path(), asset.bytes()));
  }

  @Override
  public Resource getResource(URI uri) throws IOException {
    return new Resource(new ByteArrayInputStream(bytes(uri.toString())));
  }

  private byte[] bytes(String address) throws IOException {
    if (address.equals(COLOURS)) {
      return SrgbProfile.bytes();
    }
    for (ThemeFonts.FontFile font : fonts.files()) {
      if (address.equals(FONTS + font.name())) {
        return withoutLigatures(fonts.read(font.name()));
      }
    }
    byte[] picture = pictures.get(address);
    if (picture == null) {
      throw new FileNotFoundException(address);
    }
    return picture;
  }

  /**
   * Hides the table of substitutions: FOP gives a ligature a private code, so that it could neither
   * be searched nor read aloud. The kerning stands in a table of its own.
   */
  private static byte[] withoutLigatures(byte[] font) {
    ByteBuffer bytes = ByteBuffer.wrap(font);
    int tables = bytes.getShort(TABLE_COUNT);
    for (int entry = FIRST_TABLE;
        entry < FIRST_TABLE + tables * TABLE_ENTRY;
        entry += TABLE_ENTRY) {
      if (bytes.getInt(entry) == SUBSTITUTIONS) {
        bytes.putInt(entry, HIDDEN);
      }
    }
    return font;
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("nothing is written: " + uri);
  }
}
