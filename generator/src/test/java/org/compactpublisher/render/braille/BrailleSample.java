package org.compactpublisher.render.braille;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.BrailleLayout;
import org.compactpublisher.document.Cell;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.FormatOptions;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.Row;
import org.compactpublisher.document.SiteFrame;
import org.compactpublisher.document.Speech;
import org.compactpublisher.fixtures.ChangedSample;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.SampleDocuments;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.theme.Theme;

/** The sample compact in braille, whole or with something added. */
final class BrailleSample {
  private static final Theme THEME =
      Theme.load(Repository.root().resolve("themes/default"), "themes/default", List.of("en-GB"))
          .value()
          .orElseThrow();

  private BrailleSample() {}

  /** The PEF of the sample, which holds every kind of block and inline. */
  static String pef(BrailleLayout layout) {
    return pef(SampleDocuments.older(), layout);
  }

  /** The same with one more document. */
  static String pefWith(BrailleLayout layout, List<Block> body) {
    return pef(ChangedSample.with(body), layout);
  }

  /** A paragraph. */
  static Block paragraph(Inline... content) {
    return new Block.Paragraph(List.of(content));
  }

  /** Two lines at least are to follow these. */
  static final Set<String> FIRM_LEADS = Set.of("Working together", "Party: Public sector");

  /** No page ends with one of these. */
  static final Set<String> LEADS =
      Set.of("Working together", "Party: Public sector", "Code by code", "It could:");

  /**
   * What leads in to something: a heading, a paragraph before a list, a table's caption and row.
   */
  static List<Block> leads() {
    String sentence = "This is a sentence of a paragraph that takes several lines. ";
    ListItem item = new ListItem(List.of(text("give money")));
    return List.of(
        new Block.Heading(2, "", words("Working together"), Anchor.heading("a", "b", "working")),
        text(sentence.repeat(4).strip()),
        text("It could:"),
        new Block.BulletList(List.of(item, item)),
        new Block.Table(
            words("Code by code"),
            List.of(cell("Party"), cell("Funding"), cell("Volunteering"), cell("All")),
            List.of(new Row(List.of(cell("Public sector"), cell("1"), cell("2"), cell("3"))))));
  }

  private static Block text(String words) {
    return new Block.Paragraph(words(words));
  }

  private static Cell cell(String words) {
    return new Cell(words(words));
  }

  private static List<Inline> words(String words) {
    return List.of(new Inline.Text(words));
  }

  /** Many paragraphs. */
  static List<Block> paragraphs(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> paragraph(new Inline.Text("This is sentence number " + number + ".")))
        .toList();
  }

  private static String pef(DocumentSet documents, BrailleLayout layout) {
    Rendered rendered =
        new BrailleRenderer().render(documents, context(layout)).value().orElseThrow();
    return new String(rendered.files().get(0).bytes(), StandardCharsets.UTF_8);
  }

  private static RenderContext context(BrailleLayout layout) {
    RenderContext usual = SampleDocuments.context(THEME);
    SiteFrame site = usual.site();
    SiteFrame asked =
        new SiteFrame(
            site.title(),
            site.heading(),
            site.summary(),
            site.language(),
            site.baseUrl(),
            site.publisher(),
            site.licence(),
            site.formatsContact(),
            site.correctionsContact(),
            new FormatOptions(List.of(), layout, Speech.USUAL),
            site.notice(),
            site.siteNotice(),
            site.compacts(),
            site.pages(),
            site.subjects(),
            site.date());
    return new RenderContext(asked, THEME, usual.formats(), usual.date());
  }
}
