package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.compactpublisher.fixtures.BrailleFile;
import org.compactpublisher.fixtures.PefGrammar;
import org.compactpublisher.fixtures.WordCount;
import org.junit.jupiter.api.Test;

/** Each check of braille sees a fault that was planted for it. */
final class PlantedBrailleFaultsTest {
  private static final String CONTRACTED = "en-ueb-g2.ctb";

  private static final String SOUND =
      """
      <pef xmlns="http://www.daisy.org/ns/2008/pef" version="2008-1"><head>
      <meta xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/x-pef+xml</dc:format>
      <dc:identifier>https://compacts.example/a.pef</dc:identifier></meta></head><body>
      <volume cols="4" rows="3" rowgap="0" duplex="true"><section>
      <page><row>⠁</row><row>⠺⠑</row><row>⠃</row></page><page><row>⠉</row></page>
      </section></volume></body></pef>
      """;

  private static final String SOUND_BRF = "A\r\nWE\r\nB\r\n\fC\r\n\f";

  @Test
  void soundFileHasNoFault() throws Exception {
    assertEquals(List.of(), PefGrammar.faults(SOUND));
    assertEquals(List.of(), BrailleFile.pef(SOUND).tooLarge(4, 3));
    assertEquals(BrailleFile.pef(SOUND), BrailleFile.brf(SOUND_BRF));
  }

  @Test
  void grammarSeesLettersAmongTheCells() throws Exception {
    assertEquals(1, PefGrammar.faults(SOUND.replace("<row>⠉", "<row>c")).size());
  }

  @Test
  void grammarSeesAMissingIdentifier() throws Exception {
    String without = SOUND.replaceAll("<dc:identifier>.*</dc:identifier>", "");
    assertEquals(1, PefGrammar.faults(without).size());
  }

  @Test
  void longLinesAndDeepPagesAreSeen() {
    String large = SOUND.replace("⠺⠑", "⠺⠑⠺⠑⠺").replace("<row>⠃</row>", "<row>⠃</row><row/>");
    assertEquals(
        List.of("page 1 has 4 lines", "page 1 has a line of 5 cells"),
        BrailleFile.pef(large).tooLarge(4, 3));
  }

  @Test
  void whatIsStrandedAtTheEndOfAPageIsSeen() throws Exception {
    List<String> leads = List.of("We but");
    String item = SOUND.replace("<row>⠺⠑", "<row>⠠⠺⠑");
    String heading = SOUND.replace("<row>⠺⠑", "<row>\u2800\u2800⠠⠺⠑");
    assertEquals(List.of(), BrailleFile.pef(item).stranded(leads, CONTRACTED));
    assertEquals(
        List.of("page 1 ends with We but"), BrailleFile.pef(heading).stranded(leads, CONTRACTED));
  }

  @Test
  void missingTitlesAreSeen() throws Exception {
    List<String> titles = List.of("but", "knowledge", "can");
    assertEquals(List.of("knowledge"), BrailleFile.pef(SOUND).missing(titles, CONTRACTED));
  }

  @Test
  void otherCellsOrPagesInBrfAreSeen() {
    BrailleFile pef = BrailleFile.pef(SOUND);
    assertNotEquals(pef, BrailleFile.brf(SOUND_BRF.replace("WE", "WI")));
    assertNotEquals(pef, BrailleFile.brf(SOUND_BRF.replaceFirst("\f", "")));
  }

  @Test
  void lostWordsAreSeen() throws Exception {
    List<String> found = WordCount.words(BrailleFile.pef(SOUND).text(CONTRACTED));
    List<String> wanted = List.of("we", "but", "we");
    assertEquals(Map.of("we", 1), WordCount.lost(wanted, found));
    assertEquals(66, (int) WordCount.recovered(wanted, found));
  }
}
