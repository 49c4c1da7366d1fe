package org.compactpublisher.render.braille;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.BrailleLayout;
import org.compactpublisher.document.Inline;
import org.compactpublisher.fixtures.BrailleFile;
import org.compactpublisher.fixtures.PefGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Braille is set as the editors ask and as its readers expect. */
final class BrailleRendererTest {
  private static final String CONTRACTED = "en-ueb-g2.ctb";
  private static final String UNCONTRACTED = "en-ueb-g1.ctb";
  private static final BrailleLayout UK = BrailleLayout.UK;

  @ParameterizedTest
  @CsvSource({"28, 20", "38, 25", "42, 30"})
  void keepsToEverySize(int cells, int lines) throws Exception {
    String pef = BrailleSample.pef(new BrailleLayout(true, cells, lines));
    assertEquals(List.of(), PefGrammar.faults(pef));
    assertEquals(List.of(), BrailleFile.pef(pef).tooLarge(cells, lines));
    assertTrue(pef.contains("cols=\"" + cells + "\" rows=\"" + lines + "\""));
  }

  @Test
  void sameContentGivesTheSameBytes() {
    assertEquals(BrailleSample.pef(UK), BrailleSample.pef(UK));
  }

  @Test
  void writesWordsOutWhereAskedTo() throws Exception {
    String pef = BrailleSample.pef(new BrailleLayout(false, UK.cells(), UK.lines()));
    String text = BrailleFile.pef(pef).text(UNCONTRACTED);
    assertTrue(text.contains("uncontracted Unified English Braille"), text);
    assertTrue(text.contains("Table en-ueb-g1.ctb"), text);
    assertFalse(BrailleSample.pef(UK).contains("⠥⠝⠉⠕⠝⠞⠗⠁⠉⠞⠑⠙"));
    assertTrue(pef.contains("⠥⠝⠉⠕⠝⠞⠗⠁⠉⠞⠑⠙"));
  }

  @Test
  void contentsLeadToThePageOfTheTitle() throws Exception {
    String pef = BrailleSample.pefWith(UK, BrailleSample.paragraphs(60));
    BrailleFile file = BrailleFile.pef(pef);
    String text = file.text(CONTRACTED);
    Matcher line = Pattern.compile("What was added -+ (\\d+)").matcher(text);
    assertTrue(line.find(), text);
    List<List<String>> found =
        file.pages().stream()
            .filter(page -> !page.isEmpty() && page.get(0).endsWith(number(line.group(1))))
            .toList();
    String page = new BrailleFile(found).text(CONTRACTED);
    assertEquals(1, found.size());
    assertTrue(page.contains("What was added"), page);
  }

  /** Wherever on a page they come to stand. */
  @Test
  void whatLeadsInIsNotStrandedAtTheEndOfAPage() throws Exception {
    List<String> stranded = new ArrayList<>();
    for (int offset = 0; offset < UK.lines(); offset++) {
      List<Block> body = new ArrayList<>(BrailleSample.paragraphs(offset));
      body.addAll(BrailleSample.leads());
      for (List<String> page : BrailleFile.pef(BrailleSample.pefWith(UK, body)).pages()) {
        stranded.addAll(stranded(page));
      }
    }
    assertEquals(List.of(), stranded);
  }

  /** What stands in the last line of a page, or in the last but one where two are to follow. */
  private static List<String> stranded(List<String> page) throws Exception {
    List<String> stranded = new ArrayList<>();
    for (int after = 0; after < Math.min(2, page.size()); after++) {
      String line = page.get(page.size() - 1 - after);
      String text = new BrailleFile(List.of(List.of("", line))).text(CONTRACTED).strip();
      if ((after == 0 ? BrailleSample.LEADS : BrailleSample.FIRM_LEADS).contains(text)) {
        stranded.add(text);
      }
    }
    return stranded;
  }

  private static String number(String digits) {
    StringBuilder cells = new StringBuilder("\u2800⠼");
    digits.chars().forEach(digit -> cells.append("⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊".charAt(digit - '0')));
    return cells.toString();
  }

  @Test
  void longBooksComeInVolumes() throws Exception {
    String pef = BrailleSample.pefWith(UK, BrailleSample.paragraphs(3500));
    assertEquals(List.of(), PefGrammar.faults(pef));
    assertEquals(List.of(), BrailleFile.pef(pef).tooLarge(UK.cells(), UK.lines()));
    assertEquals(2, pef.split("<volume ", -1).length - 1);
    String text = BrailleFile.pef(pef).text(CONTRACTED);
    assertTrue(text.contains("Volume 1 of 2"), "on its title page");
    assertTrue(text.contains("End of volume 1 of 2"), "at its end");
    assertTrue(text.contains("Volume 2 of 2"), "on its title page");
    for (int number = 0; number < 3500; number++) {
      assertTrue(text.contains("sentence number " + number + "."), "sentence " + number);
    }
  }

  @Test
  void passagesAreWrittenInTheCodeOfTheirLanguage() {
    Inline welsh = new Inline.LanguageSpan(List.of(new Inline.Text("Mae pobl yma")), "cy");
    String passage = BrailleSample.pefWith(UK, List.of(BrailleSample.paragraph(welsh)));
    assertTrue(passage.contains("<row>\u2800\u2800⠠⠍\u2800⠏\u2800⠽⠍⠁"), "contracted Welsh");
    String words =
        BrailleSample.pefWith(
            UK, List.of(BrailleSample.paragraph(new Inline.Text("Say: "), welsh)));
    assertTrue(words.contains("⠠⠍⠁⠑\u2800⠏⠕⠃⠇\u2800⠽⠍⠁"), "words of a sentence written out");
  }

  @Test
  void lineEndsOnPurposeWhereTheLanguageChanges() throws Exception {
    Inline welsh = new Inline.LanguageSpan(List.of(new Inline.Text("Mae pobl yma")), "cy");
    Inline lineBreak = new Inline.LineBreak();
    assertStandsAlone(new Inline.Text("Say"), lineBreak, welsh);
    assertStandsAlone(welsh, lineBreak, new Inline.Text("Say"));
  }

  /** Asserts that one line holds the word alone, and another the Welsh words. */
  private static void assertStandsAlone(Inline... content) throws Exception {
    String pef = BrailleSample.pefWith(UK, List.of(BrailleSample.paragraph(content)));
    List<String> lines =
        BrailleFile.pef(pef).pages().stream()
            .flatMap(List::stream)
            .map(line -> line.replace('\u2800', ' ').strip())
            .toList();
    assertTrue(lines.contains("⠠⠎⠁⠽"), lines::toString);
    assertTrue(lines.contains("⠠⠍⠁⠑ ⠏⠕⠃⠇ ⠽⠍⠁"), lines::toString);
  }

  @Test
  void signsWithoutBrailleAreNamed() throws Exception {
    String pef =
        BrailleSample.pefWith(
            UK,
            List.of(BrailleSample.paragraph(new Inline.Text("A heart \u2665 and a snowman ☃."))));
    String text = BrailleFile.pef(pef).text(CONTRACTED);
    assertTrue(text.contains("(snowman)"), text);
  }

  @Test
  void emphasisIsNotCopied() {
    Inline strong = new Inline.Strong(List.of(new Inline.Text("Respect")));
    Inline plain = new Inline.Text("Respect");
    assertEquals(
        BrailleSample.pefWith(UK, List.of(BrailleSample.paragraph(plain))),
        BrailleSample.pefWith(UK, List.of(BrailleSample.paragraph(strong))));
  }
}
