package org.compactpublisher.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.compactpublisher.document.Asset;

/**
 * All that FOP can reach: the fonts of the theme, the pictures of the compact and the colour
 * profile, each under an address of our own. No file, no network, nothing to write to.
 */
final class PdfResources implements ResourceResolver {
  static final URI BASE = URI.create("compact:/");
  static final String FONTS = "compact:/fonts/";
  static final String PICTURES = "compact:/pictures/";
  static final String COLOURS = "compact:/colours.icc";

  private final ThemeFonts fonts;
  private final Map<String, byte[]> pictures = new TreeMap<>();

  PdfResources(ThemeFonts fonts, List<Asset> assets) {
    this.fonts = fonts;
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
        return fonts.read(font.name());
      }
    }
    byte[] picture = pictures.get(address);
    if (picture == null) {
      throw new FileNotFoundException(address);
    }
    return picture;
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("nothing is written: " + uri);
  }
}
