package org.compactpublisher.render.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.compactpublisher.document.Labels;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.ThemeLabels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a voice would gabble is written out for it. */
final class SpokenWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See F-P12 and J3.                     | See F.P 12 and J-3.",
        "S-C1                                  | S.C 1",
        "See F-A3 and A12.                     | See F.A 3 and A-12.",
        "Ask a.b-c@kent.gov.uk.                | Ask a dot b dash c at kent dot gov dot uk.",
        "at http://www.do-it.org.uk/.          | at w w w dot do dash it dot org dot uk.",
        "(https://a.example/b_c/)              | (a dot example slash b underscore c)",
        "Phone: 01622 694433                   | Phone: 0 1 6 2 2, 6 9 4 4 3 3",
        "Phone: +44 1622 694433                | Phone: + 4 4, 1 6 2 2, 6 9 4 4 3 3",
        "£5,000 or £2 million.                 | 5,000 pounds or 2 million pounds.",
        "from 2009–2011                        | from 2009 to 2011",
        "The VCS and PCTs.                     | The V.C.S and P.C.T's.",
        "CAN, LAA, CAB and VAWK                | C.A.N, L.A.A, C.A.B and V.A.W.K",
        "at 10.00 am and at 2.15 pm.           | at 10 am and at 2 15 pm.",
        "from 9.30am, 12:00 p.m.               | from 9 30 am, 12 pm",
        "2.15 per cent, version 10.00          | 2.15 per cent, version 10.00",
        "Appendix A What was found. A word.    | Appendix A, What was found. A word.",
        "In 2009, a word.                      | In 2009, a word.",
      })
  void isWrittenOut(String written, String spoken) throws IOException {
    assertEquals(spoken, spoken(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://www.hm-treasury.gov.uk/media/9/4/guidncefunders1505061v1.pdf"
            + " | the web site w w w dot hm dash treasury dot gov dot uk;"
            + " the whole address is in the other formats",
      })
  void longAddressIsToldByItsSite(String written, String spoken) throws IOException {
    assertEquals(spoken, spoken(written));
  }

  private static String spoken(String written) throws IOException {
    Path words = Repository.root().resolve("themes/default/labels/en.yaml");
    return new SpokenWords(new Labels("en-GB", ThemeLabels.read(words))).of(written);
  }
}
