package org.compactpublisher.render.pdf;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a PDF as they are drawn: how small, and in which cuts. */
final class Glyphs extends PDFTextStripper {
  private final TreeSet<Double> sizes = new TreeSet<>();
  private final TreeSet<String> fonts = new TreeSet<>();

  private Glyphs() {}

  static Glyphs of(byte[] pdf) throws IOException {
    Glyphs glyphs = new Glyphs();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      glyphs.getText(document);
    }
    return glyphs;
  }

  /** Size of the smallest letter, in points. */
  double smallest() {
    return sizes.first();
  }

  /** What stands behind the dash in the fonts' names, sorted. */
  List<String> cuts() {
    return fonts.stream().map(font -> font.replaceFirst("^.*-", "")).distinct().sorted().toList();
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    sizes.add((double) letter.getFontSizeInPt());
    fonts.add(letter.getFont().getName());
    super.processTextPosition(letter);
  }
}
