package org.compactpublisher.render.data;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes tables as RFC 4180 describes: a header row, commas, line ends of CR and LF, quotes where a
 * cell needs them; in UTF-8.
 *
 * <p>No byte order mark stands in front. With one, Excel would read the letters right when a file
 * is opened by a double click; but programs that follow the standard would take it for a part of
 * the first column's name. The page about the data says how to open the files in Excel.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP
 * advises against CSV injection. A telephone number such as +44 1622 000000 holds nothing to reckon
 * with and stays as it is. {@code compact.json} has every text without the apostrophe.
 */
final class Csv {
  private static final String LINE_END = "\r\n";
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");
  private static final Pattern TELEPHONE = Pattern.compile("\\+[0-9][0-9 ()]*");
  private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

  private Csv() {}

  /** The table, with its header row first. */
  static String of(Table table) {
    StringBuilder text = new StringBuilder(line(table.columns()));
    table.rows().forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END));
  }

  private static String cell(String value) {
    boolean formula = FORMULA.matcher(value).matches() && !TELEPHONE.matcher(value).matches();
    String harmless = formula ? "'" + value : value;
    return QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
