package org.compactpublisher.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.render.ThemeFonts;
import org.compactpublisher.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings are painted as they are drawn, or not at all. */
final class DrawingTest {
  private static final int WHITE = 0xffffff;
  private static final int INK = 0x112233;
  private static final ThemeFonts FONTS =
      ThemeFonts.of(
              Theme.load(
                      Repository.root().resolve("themes/default"),
                      "themes/default",
                      List.of("en-GB"))
                  .value()
                  .orElseThrow())
          .value()
          .orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "<rect x='10' y='10' width='30' height='20' fill='#112233'/> | 25 | 20 | 5 | 5",
        "<rect x='10' y='10' width='30' height='20' rx='9' fill='#123'/> | 25 | 20 | 11 | 11",
        "<circle cx='50' cy='25' r='10' fill='#112233'/> | 50 | 16 | 42 | 17",
        "<ellipse cx='50' cy='25' rx='20' ry='5' fill='#112233'/> | 35 | 25 | 50 | 35",
        "<polygon points='10,10 40,10 10,40' fill='#112233'/> | 15 | 15 | 35 | 35",
        "<line x1='10' y1='20' x2='90' y2='20' stroke='#112233' stroke-width='4'/> | 50 | 20 | 50 | 25",
        "<polyline points='10,10 90,10 90,40' fill='none' stroke='#123' stroke-width='4'/> | 90 | 30 | 50 | 20",
        "<path d='M10 10 h30 v20 h-30 z' fill='#112233'/> | 25 | 20 | 45 | 20",
        "<path d='M10,40 Q50,-20 90,40 Z' fill='#112233'/> | 50 | 30 | 15 | 12",
        "<path d='M10,40 C10,10 90,10 90,40 L10 40' fill='#112233'/> | 50 | 30 | 12 | 15",
        "<path d='M30 25 A20 20 0 0 1 70 25 Z' fill='#112233'/> | 50 | 10 | 50 | 30",
        "<path d='M30 25 A20 20 0 0 0 70 25 Z' fill='#112233'/> | 50 | 40 | 50 | 20",
        "<path d='M40 20 A10 10 0 1 1 40 21 Z' fill='#112233'/> | 50 | 20 | 30 | 20",
        "<path d='M10 25 Q30 0 50 25 T90 25 Z' fill='#112233'/> | 70 | 32 | 70 | 20",
        "<g fill='#112233' transform='translate(20 10)'><rect width='9' height='9'/></g> | 25 | 15 | 5 | 5",
        "<line x1='0' y1='20' x2='90' y2='20' stroke='#123' stroke-width='4' stroke-dasharray='20 20'/> | 10 | 20 | 30 | 20",
      })
  void paintsShapes(String shape, int inX, int inY, int outX, int outY) throws IOException {
    BufferedImage picture = picture(shape);
    assertEquals(Integer.toHexString(INK), colour(picture, inX, inY), "inside");
    assertEquals(Integer.toHexString(WHITE), colour(picture, outX, outY), "outside");
  }

  @Test
  void paintsWordsWhereTheyStand() throws IOException {
    assertTrue(inked("<text x='10' y='40' font-size='20'>Ink</text>", 0, 50) > 100);
    assertEquals(0, inked("<text x='10' y='40' font-size='20'>Ink</text>", 60, 100));
    assertEquals(
        0, inked("<text x='95' y='40' font-size='20' text-anchor='end'>Ink</text>", 0, 50));
    assertTrue(
        inked("<text x='10' y='40' font-size='20' font-weight='bold'>Ink</text>", 0, 60)
            > inked("<text x='10' y='40' font-size='20'>Ink</text>", 0, 60));
    assertEquals(0, inked("<title>Ink</title><desc>Ink</desc>", 0, 100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect width='9' height='9' fill='red'/>",
        "<rect width='9' height='9' opacity='0.5'/>",
        "<rect width='9' height='9' transform='rotate(20)'/>",
        "<path d='M0 0 A 5 5 30 0 1 9 9'/>",
        "<path d='M0 0 L 5'/>",
        "<line x1='0' y1='0' x2='9' y2='9' stroke='#000' marker-end='url(#tip)'/>",
        "<defs><marker/></defs>",
        "<rect width='wide' height='9'/>",
        "<rect",
      })
  void refusesWhatItCannotPaint(String shape) {
    assertEquals(Optional.empty(), Drawing.png(svg(shape), FONTS, 100));
  }

  @Test
  void paintsDrawingOfManyColours() throws IOException {
    StringBuilder stripes = new StringBuilder();
    for (int at = 0; at < 300; at++) {
      stripes.append("<rect x='").append(at / 3.0).append("' width='1' height='50' fill='#");
      stripes.append(Integer.toHexString(0x1000000 | at * 777).substring(1)).append("'/>");
    }
    BufferedImage picture = read(Drawing.png(svg(stripes.toString()), FONTS, 600).orElseThrow());
    assertEquals(600, picture.getWidth());
    assertEquals(300, picture.getHeight());
    assertEquals(Integer.toHexString(100 * 777), colour(picture, 201, 20));
  }

  private static int inked(String shape, int from, int to) throws IOException {
    BufferedImage picture = picture(shape);
    int inked = 0;
    for (int x = from; x < to; x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        inked += (0xff - (picture.getRGB(x, y) & 0xff)) / 16;
      }
    }
    return inked;
  }

  private static BufferedImage picture(String shape) throws IOException {
    return read(Drawing.png(svg(shape), FONTS, 100).orElseThrow());
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static String colour(BufferedImage picture, int x, int y) {
    return Integer.toHexString(picture.getRGB(x, y) & WHITE);
  }

  private static byte[] svg(String shape) {
    return ("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50' viewBox='0 0 100 50'>"
            + shape
            + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
