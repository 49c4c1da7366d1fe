package org.compactpublisher.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.List;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.document.Value;
import org.compactpublisher.fixtures.SampleDocuments;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks written as CommonMark are read back by a CommonMark reader as what they were. */
final class MarkdownBlocksTest {
  private static final String SITE = "https://compacts.example/";
  private static final MarkdownBlocks WRITER =
      new MarkdownBlocks(new MarkdownInlines(SITE)::all, image -> SITE + image);

  @Test
  void everyKindOfBlockComesBackWithItsWords() {
    for (Document document : SampleDocuments.older().documents()) {
      for (Block block : document.body()) {
        String plain = new MarkdownBlocks(InlineText::of, image -> "").all(List.of(block));
        assertEquals(
            letters(plain.replaceAll("!\\[([^]]*)]\\(\\)|(?m:^\\d+\\. )", "")),
            letters(read(WRITER.all(List.of(block))).text()),
            () -> block.toString());
      }
    }
  }

  @Test
  void structureComesBack() {
    Element page =
        read(
            SampleDocuments.older().documents().stream()
                .map(d -> WRITER.all(d.body()))
                .reduce("", (one, other) -> one + "\n\n" + other));
    for (String kind :
        List.of(
            "h2",
            "ul > li",
            "ol > li",
            "table th",
            "blockquote",
            "img[alt]",
            "strong",
            "em",
            "a[href]")) {
      assertTrue(!page.select(kind).isEmpty(), kind);
    }
    for (Element link : page.select("a[href]")) {
      assertTrue(link.attr("href").matches("(https?|mailto|tel):.*"), link.outerHtml());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2009. A year begins",
        "- no list",
        "# no heading",
        "> no quotation",
        "+ no list",
        "*no stress*",
        "snake_case_word",
        "[no](link)",
        "<b>no mark</b>",
        "&amp; stays",
        "back\\slash",
        "`no code`",
        "A & B",
        "---",
        "===",
        "~~~",
        ": no definition",
        "| no | table |",
      })
  void signsOfMarkdownStaySigns(String words) {
    Element read = read(WRITER.all(List.of(paragraph(words))));
    assertEquals(words, read.text());
    assertEquals(1, read.select("*").size() - 1, read.html());
    Element second = read(WRITER.all(List.of(twoLines("First", words))));
    assertEquals("First " + words, second.text());
    assertEquals(1, second.select("p > br:only-child").size(), second.html());
    assertEquals(2, second.select("*").size() - 1, second.html());
  }

  @Test
  void linesOfParagraphMakeNoTable() {
    Element read = read(WRITER.all(List.of(twoLines("a | b", "--- | ---"))));
    assertEquals("a | b --- | ---", read.text());
    Element colons = read(WRITER.all(List.of(twoLines("a | b", ":-- | --:"))));
    assertEquals("a | b :-- | --:", colons.text());
  }

  @Test
  void namesKeepTheirSigns() {
    Block values = new Block.Values(List.of(new Value("*Open* #", List.of(paragraph("Say.")))));
    assertEquals("*Open* #", read(WRITER.all(List.of(values))).select("li strong").text());
    Anchor here = Anchor.heading("a", "b", "c");
    Block heading = new Block.Heading(2, "", List.of(new Inline.Text("Number #")), here);
    assertEquals("Number #", read(WRITER.all(List.of(heading))).select("h2").text());
  }

  @Test
  void listsInListsKeepTheirPlace() {
    Block inner = new Block.BulletList(List.of(new ListItem(List.of(paragraph("inner")))));
    Block outer =
        new Block.NumberedList(
            9,
            List.of(
                new ListItem(List.of(paragraph("nine"))),
                new ListItem(List.of(paragraph("ten"), inner, paragraph("more")))));
    Element read = read(WRITER.all(List.of(outer)));
    assertEquals("9", read.select("ol").attr("start"));
    assertEquals("inner", read.select("ol > li:nth-child(2) > ul > li").text());
    assertEquals(2, read.select("ol > li").size());
  }

  private static Block twoLines(String first, String second) {
    return new Block.Paragraph(
        List.of(new Inline.Text(first), new Inline.LineBreak(), new Inline.Text(second)));
  }

  private static Block paragraph(String words) {
    return new Block.Paragraph(List.of(new Inline.Text(words)));
  }

  private static Element read(String markdown) {
    Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    String html =
        HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .build()
            .render(parser.parse(markdown));
    return Jsoup.parse(html).body();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
