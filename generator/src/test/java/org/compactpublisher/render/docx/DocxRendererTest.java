package org.compactpublisher.render.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.compactpublisher.document.Asset;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.fixtures.ChangedSample;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.SampleDocuments;
import org.compactpublisher.fixtures.WordChecks;
import org.compactpublisher.fixtures.WordDocument;
import org.compactpublisher.fixtures.WordSchema;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.source.Checked;
import org.compactpublisher.theme.Theme;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Word document of a compact that holds every kind of block and inline. */
final class DocxRendererTest {
  private static final String TEXT = "word/document.xml";
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" viewBox=\"0 0 9 9\">"
          + "<title>%s</title><rect width=\"9\" height=\"9\" fill=\"#161c22\"/></svg>";
  private static final Theme THEME =
      Theme.load(Repository.root().resolve("themes/default"), "themes/default", List.of("en-GB"))
          .value()
          .orElseThrow();

  @Test
  void isValid() throws Exception {
    assertEquals(List.of(), WordSchema.faults(word()));
    assertEquals(List.of(), WordChecks.faults(word()));
  }

  @Test
  void canBeOpenedAndTellsWhatItIs() throws IOException {
    try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(bytes()))) {
      POIXMLProperties.CoreProperties core = opened.getProperties().getCoreProperties();
      assertEquals("Riverside Compact 2009", core.getTitle());
      assertEquals("Compact Publisher demonstration", core.getCreator());
      assertEquals(
          "2026-11-22T00:00:00Z", core.getUnderlyingProperties().getModifiedPropertyString());
      assertEquals(2, opened.getTables().size());
    }
  }

  @Test
  void holdsEveryHeadingAndList() throws IOException {
    assertEquals(List.of(10L, 25L, 7L, 6L), levels(word()));
    assertEquals(2, word().select("w|tbl").size());
    assertEquals(22, word().select("w|numPr").size());
    assertEquals(43, word().select("w|hyperlink").size());
  }

  private static List<Long> levels(WordDocument word) {
    return Stream.of(1, 2, 3, 4)
        .map(level -> word.headings().stream().filter(each -> each.level() == level).count())
        .toList();
  }

  @Test
  void beginsEachListAnewAndWhereItsWriterDoes() throws IOException {
    List<String> starts =
        word().xml("word/numbering.xml").select("w|startOverride").stream()
            .map(each -> each.attr("w:val"))
            .toList();
    assertEquals(List.of("3"), starts);
    Element nested =
        word().select("w|p").stream()
            .filter(each -> WordDocument.words(each).equals("by both sides"))
            .findFirst()
            .orElseThrow();
    assertEquals("1", nested.select("w|ilvl").attr("w:val"));
  }

  @Test
  void marksUndertakingsWithTheirIds() throws IOException {
    assertEquals(
        "F-V2 Help people who want to volunteer to find opportunities that suit their needs,"
            + " interests and abilities, and say so plainly.",
        word().marked("f-v2"));
    assertEquals(
        "F-J1 Recognise the principles on which giving rests: 1 Each person gives freely."
            + " 2 Giving is open to all.",
        word().marked("f-j1"));
    assertEquals("2 Giving is open to all.", word().marked("f-j1-2"));
    assertEquals("3H Fund", word().marked("_3h-fund"));
  }

  @Test
  void tellsLanguages() throws IOException {
    assertEquals(
        "en-GB", word().xml("word/styles.xml").select("w|rPrDefault w|lang").attr("w:val"));
    Element welsh =
        word().select("w|r").stream()
            .filter(each -> WordDocument.words(each).equals("Croeso i bawb, ŵ ŷ"))
            .findFirst()
            .orElseThrow();
    assertEquals("cy-GB", welsh.select("w|lang").attr("w:val"));
  }

  @Test
  void marksRemovedAndAddedWordsWithWordsToo() throws IOException {
    String text = word().select("w|body").stream().map(WordDocument::words).toList().toString();
    assertTrue(text.contains("[removed: Seek to]"), text);
    assertTrue(text.contains("[added: in time.]"), text);
  }

  @Test
  void showsDrawingsAsPngAndAsSvg() throws IOException {
    assertEquals(
        List.of(
            "word/media/picture1.png",
            "word/media/picture1.svg",
            "word/media/picture2.png",
            "word/media/picture2.svg",
            "word/media/picture3.png",
            "word/media/picture3.svg",
            "word/media/picture4.png",
            "word/media/picture4.svg",
            "word/media/picture5.png",
            "word/media/picture5.svg"),
        word().names().stream().filter(name -> name.startsWith("word/media/")).toList());
    assertEquals(
        "Two partners side by side", word().select("wp|inline wp|docPr").get(0).attr("descr"));
  }

  @Test
  void holdsTheFontsOfTheTheme() throws IOException {
    Map<String, String> named = new TreeMap<>();
    for (Element font : word().xml("word/fontTable.xml").select("w|font > [w:fontKey]")) {
      String part = "word/fonts/" + font.attr("r:id") + ".odttf";
      byte[] shown = shown(word().part(part), font.attr("w:fontKey"));
      named.put(font.parent().attr("w:name") + " " + font.nodeName(), FontName.of(shown).family());
    }
    assertEquals(
        Map.of(
            "Atkinson Hyperlegible Next w:embedRegular", "Atkinson Hyperlegible Next",
            "Atkinson Hyperlegible Next w:embedBold", "Atkinson Hyperlegible Next",
            "Literata Medium w:embedRegular", "Literata Medium",
            "Literata SemiBold w:embedRegular", "Literata SemiBold"),
        named);
  }

  /** The font as it is: the digits of the key, from its end, hide the first bytes. */
  private static byte[] shown(byte[] hidden, String key) {
    byte[] digits = new BigInteger(key.replaceAll("[{}-]", ""), 16).toByteArray();
    for (int at = 0; at < 32; at++) {
      hidden[at] ^= digits[digits.length - 1 - at % 16];
    }
    return hidden;
  }

  @Test
  void picturesOfLikeNamesAreToldApart() throws IOException {
    List<Asset> assets =
        Stream.of(
                "band.svg", "images/a.svg", "images/a.svg.png", "images/b-c.png", "images/b/c.png")
            .map(path -> new Asset(path, picture(path)))
            .toList();
    List<Block> figures =
        assets.stream()
            .<Block>map(each -> new Block.Figure(each.path(), 9, 9, each.path(), List.of()))
            .toList();
    DocumentSet pictured = ChangedSample.alone(figures, assets);
    WordDocument word = WordDocument.of(rendered(pictured).files().get(0).bytes());
    List<String> held =
        word.names().stream()
            .filter(name -> name.startsWith("word/media/"))
            .map(name -> new String(word.part(name), StandardCharsets.UTF_8))
            .toList();
    for (Asset asset : assets) {
      assertTrue(held.contains(new String(asset.bytes(), StandardCharsets.UTF_8)), asset.path());
    }
    assertEquals(9, held.size(), "a band and two drawings twice, three pictures once");
    assertEquals(List.of(), WordChecks.faults(word));
  }

  /** A drawing, or what stands for a picture, that no other path has. */
  private static byte[] picture(String path) {
    String words = path.endsWith(".svg") ? SVG.formatted(path) : path;
    return words.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void tellsPathAndSize() {
    Download download = rendered().downloads().get(0);
    assertEquals("riverside-2009/downloads/riverside-2009.docx", download.path());
    assertEquals("DOCX", download.type());
    assertEquals(bytes().length, download.size());
  }

  @Test
  void givesSameBytesInOtherPlaces() {
    byte[] here = bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    try {
      assertArrayEquals(here, bytes());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        TEXT + " | w:name=\"f-v2\" | w:name=\"f-v1\" | the bookmark f-v1 is there twice",
        TEXT + " | w:name=\"f-v2\" | w:name=\"f v2\" | Word takes no bookmark f v2",
        TEXT + " | w:anchor=\"f-v1\" | w:anchor=\"f-v99\" | a link leads to no bookmark: f-v99",
        TEXT + " | <w:tblHeader/> | <w:hidden/> | a table without a header row",
        TEXT + " | <w:cantSplit/> | <w:hidden/> | a row that can be parted",
        TEXT + " | descr=\"Two partners side by side\" | descr=\"\" | a picture without words",
        TEXT + " | w:val=\"Heading2\" | w:val=\"Heading3\" | a level is skipped before: Aim",
        TEXT + " | w:val=\"Caption\" | w:val=\"Lost\" | no style Lost",
        TEXT + " | >How it began< | >< | a heading without words",
        TEXT + " | TOC \\o | XE \\o | no field that gathers headings",
        TEXT + " | &quot;1-1&quot; | &quot;1-2&quot; | and Word would make",
        TEXT + " | &quot;1-1&quot; | &quot;1-2&quot; | Word would copy a drawing",
        TEXT
            + " | >Glossary</w:t></w:r><w:r><w:tab/> | >Terms</w:t></w:r><w:r><w:tab/> | and Word would make",
        TEXT
            + " | w:val=\"TOC1\"/></w:pPr><w:h | w:val=\"TOC2\"/></w:pPr><w:h | and Word would make",
        TEXT + " | w:anchor=\"_Toc100000002\" | w:anchor=\"_Toc100000001\" | the contents lead to",
        TEXT
            + " | PAGEREF _Toc100000002 | PAGEREF _Toc100000001 | the contents ask for another page",
        TEXT + " | >…< | >7< | a page that nobody has counted",
        TEXT
            + " | \"TOC1\"/></w:pPr><w:h | \"TOC1\"/><w:keepNext/></w:pPr><w:h | would not keep the look",
        TEXT
            + " | \"TableEnd\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"end\"/> | \"TableEnd\"/></w:pPr><w:r> | a field has no beginning or end",
        TEXT + " | Table of Contents | Quick Parts | no update of the contents",
        "word/styles.xml | w:leader=\"dot\" | w:leader=\"none\" | no tab stop for pages",
        "word/styles.xml | \"TOC Heading\"/><w:basedOn w:val=\"Normal\"/> | \"TOC Heading\"/><w:basedOn w:val=\"Heading1\"/> | and Word would make",
        "word/_rels/document.xml.rels | https: | file: | no address: file://example.org/compact",
        "word/_rels/document.xml.rels | \"link | \"lost | a link leads to no relation: link",
        "word/_rels/document.xml.rels | media/picture1.svg\" | media/tape.svg\" | no part word/media/tape.svg",
        "word/numbering.xml | w:numId=\"2\" | w:numId=\"99\" | no list 2",
        "word/styles.xml | <w:strike/> | <w:i/> | words in italics",
        "[Content_Types].xml | Extension=\"svg\" | Extension=\"gif\" | no type of content for",
        "word/settings.xml | <w:updateFields w:val=\"true\"/> | <!-- none --> | Word would not look for the pages",
      })
  void faultsAreSeen(String part, String words, String others, String fault) throws Exception {
    List<String> faults = WordChecks.faults(word().with(part, words, others));
    assertTrue(faults.stream().anyMatch(each -> each.contains(fault)), faults::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        TEXT + " | <w:tab/> | <w:tabulator/> | tabulator",
        TEXT + " | w:fldCharType=\"separate\" | w:fldCharType=\"part\" | part",
        "word/styles.xml | <w:keepLines/><w:pageBreakBefore/> | <w:pageBreakBefore/><w:keepLines/> | keepLines",
        "word/numbering.xml | w:val=\"decimal\" | w:val=\"tenths\" | tenths",
        "word/settings.xml | w:percent=\"100\" | w:percent=\"whole\" | whole",
        "word/footer.xml | w:fldCharType=\"begin\" | w:kind=\"begin\" | kind",
      })
  void schemaFaultsAreSeen(String part, String words, String others, String fault)
      throws Exception {
    List<String> faults = WordSchema.faults(word().with(part, words, others));
    assertTrue(
        faults.stream().anyMatch(each -> each.startsWith(part) && each.contains(fault)),
        faults::toString);
  }

  private static WordDocument word() throws IOException {
    return WordDocument.of(bytes());
  }

  private static byte[] bytes() {
    return rendered().files().get(0).bytes();
  }

  private static Rendered rendered() {
    return rendered(SampleDocuments.older());
  }

  private static Rendered rendered(DocumentSet documents) {
    Checked<Rendered> rendered =
        new DocxRenderer().render(documents, SampleDocuments.context(THEME));
    return rendered.value().orElseThrow(() -> new AssertionError(rendered.diagnostics()));
  }
}
