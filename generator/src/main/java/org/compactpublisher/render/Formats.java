package org.compactpublisher.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.compactpublisher.render.audio.AudioRenderer;
import org.compactpublisher.render.braille.BrailleRenderer;
import org.compactpublisher.render.data.DataRenderer;
import org.compactpublisher.render.docx.DocxRenderer;
import org.compactpublisher.render.epub.EpubRenderer;
import org.compactpublisher.render.html.LargePrintRenderer;
import org.compactpublisher.render.html.WebsiteRenderer;
import org.compactpublisher.render.pdf.PdfRenderer;
import org.compactpublisher.render.text.TextRenderer;

/** Every format, in the order in which they are made: a new format is one more line here. */
public final class Formats {
  private static final List<Renderer> ALL =
      List.of(
          new LargePrintRenderer(),
          PdfRenderer.print(),
          PdfRenderer.largePrint(),
          new EpubRenderer(),
          new DocxRenderer(),
          new TextRenderer(),
          new BrailleRenderer(),
          new AudioRenderer(),
          new DataRenderer(),
          new WebsiteRenderer());

  private Formats() {}

  /** Every renderer; the website comes last, because it links to what the others made. */
  public static List<Renderer> all() {
    return ALL;
  }

  /** The ids of every format, for {@code --formats}; the website comes first. */
  public static List<String> ids() {
    List<String> ids = new ArrayList<>(ALL.stream().map(each -> each.format().id()).toList());
    Collections.rotate(ids, 1);
    return List.copyOf(ids);
  }
}
