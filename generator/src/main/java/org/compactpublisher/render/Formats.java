package org.compactpublisher.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.compactpublisher.render.audio.AudioRenderer;
import org.compactpublisher.render.braille.BrailleRenderer;
import org.compactpublisher.render.collection.CollectionRenderer;
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

  /** Gathers what the formats asked for gave, so that nobody asks for it by itself. */
  private static final Renderer COLLECTION = new CollectionRenderer();

  private Formats() {}

  /**
   * The renderers for the formats asked for, in the order in which they run. The website comes
   * last, because it links to what the others made; before it, that is gathered.
   */
  public static List<Renderer> of(Set<String> ids) {
    List<Renderer> chosen = new ArrayList<>(ALL);
    chosen.add(ALL.size() - 1, COLLECTION);
    chosen.removeIf(each -> !each.equals(COLLECTION) && !ids.contains(each.format().id()));
    return List.copyOf(chosen);
  }

  /** The formats asked for, in the order in which copies are offered. */
  public static List<String> offered(Set<String> ids) {
    return ids().stream().filter(ids::contains).sorted(Comparator.comparing(Formats::use)).toList();
  }

  private static Use use(String id) {
    return ALL.stream()
        .map(Renderer::format)
        .filter(format -> format.id().equals(id))
        .map(Format::use)
        .findFirst()
        .orElseThrow();
  }

  /** The ids of every format, for {@code --formats}; the website comes first. */
  public static List<String> ids() {
    List<String> ids = new ArrayList<>(ALL.stream().map(each -> each.format().id()).toList());
    Collections.rotate(ids, 1);
    return List.copyOf(ids);
  }
}
