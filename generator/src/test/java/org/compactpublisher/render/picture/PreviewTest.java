package org.compactpublisher.render.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.SampleDocuments;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.source.Checked;
import org.compactpublisher.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture beside a link: its size, its weight, and words that keep to their place. */
final class PreviewTest {
  private static final int PAPER = 0xffffffff;
  private static final int SHEET = 740;
  private static final int FOOT = 532;
  private static final int MOST_BYTES = 40_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Short",
        "Working Together: the Compact for Sevenoaks, Tonbridge & Malling and Tunbridge Wells",
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        "One word after another that never comes to an end and goes on and on through every line that"
            + " there is, until nobody remembers how it began or what it was about at all, and then"
            + " some more words come, for good measure, because titles are what people make of them",
        "Ŵyl, ŷd, Éire: signs with accents",
      })
  void wordsKeepToTheirPlace(String title) throws Exception {
    BufferedImage picture = read(draw(title, "Riverside. Adopted 7 July 2011"));
    assertEquals(List.of(1200, 630), List.of(picture.getWidth(), picture.getHeight()));
    int inked = 0;
    for (int y = 0; y < FOOT; y++) {
      for (int x = 0; x < SHEET; x++) {
        boolean margin = x < 60 || x > 690 || y < 24 || y > 500;
        boolean paper = picture.getRGB(x, y) == PAPER;
        assertTrue(paper || !margin, title + " at " + x + ", " + y);
        inked += paper ? 0 : 1;
      }
    }
    assertTrue(inked > 1000, "words are there");
  }

  @Test
  void isSmallAndHasPalette() throws Exception {
    byte[] bytes = draw("Riverside Compact 2009", "Riverside").bytes();
    assertTrue(bytes.length < MOST_BYTES, () -> bytes.length + " bytes");
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
    assertTrue(picture.getColorModel() instanceof IndexColorModel);
  }

  @Test
  void sameWordsGiveSameBytes() {
    assertArrayEquals(draw("One", "Two").bytes(), draw("One", "Two").bytes());
    assertNotEquals(draw("One", "Two").bytes().length, draw("Eins", "Two").bytes().length);
  }

  @Test
  void edgesAreSmooth() throws Exception {
    BufferedImage picture = read(draw("O", ""));
    int[] pixels = picture.getRGB(60, 24, 640, 480, null, 0, 640);
    long shades = Arrays.stream(pixels).distinct().count();
    assertTrue(shades > 8, () -> shades + " shades between ink and paper");
  }

  private static OutputFile draw(String title, String line) {
    Checked<OutputFile> drawn =
        Preview.of("preview.png", title, line, SampleDocuments.context(theme()));
    assertEquals(List.of(), drawn.diagnostics());
    return drawn.value().orElseThrow();
  }

  private static BufferedImage read(OutputFile file) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(file.bytes()));
  }

  private static Theme theme() {
    return Theme.load(
            Repository.root().resolve("themes/default"), "themes/default", List.of("en-GB"))
        .value()
        .orElseThrow();
  }
}
