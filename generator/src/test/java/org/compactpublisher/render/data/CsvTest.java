package org.compactpublisher.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells come back from a reader of RFC 4180 as they were, and are harmless in a spreadsheet. */
final class CsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "",
        "with, comma",
        "with \"quotes\"",
        "two\nlines",
        "Cyngor Sir Gâr: ŵ ŷ “ ” –",
        " leading space",
        "a = b",
        "+44 (0)1622 000000",
        "– a dash",
        "3H Fund",
      })
  void ordinaryTextComesBackAsItWas(String value) throws Exception {
    assertEquals(value, back(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://example.invalid\",\"here\")",
        "+1+cmd",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "+44+A1",
      })
  void whatLooksLikeFormulaIsMadeText(String value) throws Exception {
    assertEquals("'" + value, back(value));
  }

  @Test
  void linesEndAsTheRfcSays() {
    assertEquals(
        "a,b\r\n1,2\r\n", Csv.of(new Table("t", List.of("a", "b"), List.of(List.of("1", "2")))));
  }

  private static String back(String value) throws Exception {
    Table table = new Table("t", List.of("a", "b"), List.of(List.of(value, "last")));
    List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(Csv.of(table))).getRecords();
    assertEquals(2, rows.size());
    assertEquals("last", rows.get(1).get(1));
    return rows.get(1).get(0);
  }
}
