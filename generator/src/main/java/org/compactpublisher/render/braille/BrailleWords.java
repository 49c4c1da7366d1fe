package org.compactpublisher.render.braille;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Labels;

/**
 * Writes words in the cells of one language. Emphasis is not copied: braille marks it only where it
 * distinguishes.
 */
final class BrailleWords {
  /** Where a line may end without a space. */
  private static final String BREAK = "\u200b";

  /** Cells of a word that may be parted after its hyphens and slashes; ids are shorter. */
  private static final int LONG = 13;

  /**
   * Cells of an e-mail address that is never parted: it has room on a line of the shortest kind.
   */
  private static final int ADDRESS = 27;

  private static final String AT = "⠈⠁";
  private static final char FIRST_CELL = '\u2800';

  /** How many cells six dots make. */
  private static final int SIX_DOTS = 64;

  private static final String HYPHEN = "⠤";
  private static final String SLASH = "⠸⠌";
  private static final String FULL_STOP = "⠲";
  private static final String NUMBER = "⠼";

  private final Liblouis liblouis;
  private final String language;
  private final boolean contracted;
  private final Labels labels;
  private final Map<BrailleCode, Written> codes = new HashMap<>();
  private final Map<BrailleRun, String> known = new HashMap<>();

  BrailleWords(Liblouis liblouis, String language, boolean contracted, Labels labels) {
    this.liblouis = liblouis;
    this.language = language;
    this.contracted = contracted;
    this.labels = labels;
  }

  /** How most of the text is written. */
  BrailleCode code() {
    return BrailleCode.of(language, contracted);
  }

  /** The program's own words for it. */
  Labels labels() {
    return labels;
  }

  /** The program's own words. */
  String label(String key) {
    return of(labels.text(key));
  }

  /** Words of the compact. */
  String of(String text) {
    return cells(new BrailleRun(text.stripTrailing(), language), true);
  }

  /** Words that may be in another language. */
  String of(String text, String itsLanguage) {
    return all(List.of(new BrailleRun(text, itsLanguage)));
  }

  String of(List<Inline> content) {
    return all(BrailleRuns.of(content, language, labels));
  }

  /** The same with a sign or words behind. */
  String of(List<Inline> content, String after) {
    List<Inline> both = new ArrayList<>(content);
    both.add(new Inline.Text(after));
    return of(both);
  }

  /**
   * A passage is written in the code of its language. Words of another language in a sentence are
   * written out in the code of the sentence (Rules of Unified English Braille 13.2).
   */
  private String all(List<BrailleRun> runs) {
    Set<String> languages =
        runs.stream()
            .filter(run -> !run.text().isBlank())
            .map(BrailleRun::language)
            .collect(Collectors.toSet());
    boolean passage = languages.size() == 1;
    return runs.stream().map(run -> cells(run, passage)).collect(Collectors.joining());
  }

  private String cells(BrailleRun run, boolean passage) {
    boolean own = run.language().equals(language);
    BrailleRun asked = own || passage ? run : new BrailleRun(run.text(), "");
    return known.computeIfAbsent(asked, this::write);
  }

  private String write(BrailleRun run) {
    BrailleCode code =
        run.language().isEmpty()
            ? BrailleCode.of(language, false)
            : BrailleCode.of(run.language(), contracted);
    Written written = codes.computeIfAbsent(code, this::open);
    return Stream.of(written.signs().of(run.text()).split("\n", -1))
        .map(line -> breakable(sixDots(written.writer().cells(line))))
        .collect(Collectors.joining("\n"));
  }

  private Written open(BrailleCode code) {
    Liblouis.Writer writer = liblouis.writer(code.table());
    return new Written(writer, new PlainSigns(writer));
  }

  /** A code that has been used. */
  private record Written(Liblouis.Writer writer, PlainSigns signs) {}

  /** Signs of computer braille have dots 7 or 8; paper has six. */
  private static String sixDots(String cells) {
    StringBuilder six = new StringBuilder();
    cells
        .chars()
        .map(cell -> cell >= FIRST_CELL ? FIRST_CELL + (cell - FIRST_CELL) % SIX_DOTS : cell)
        .forEach(cell -> six.append((char) cell));
    return six.toString();
  }

  private static String breakable(String cells) {
    return List.of(cells.split(" ", -1)).stream()
        .map(word -> word.length() < LONG ? word : parted(word))
        .collect(Collectors.joining(" "));
  }

  private static String parted(String word) {
    if (word.indexOf(AT) > 0) {
      return word.length() <= ADDRESS ? word : word.replace(AT, BREAK + AT);
    }
    String ends = word.contains(SLASH) ? SLASH : signsToEndAfter(word);
    return word.replaceAll("(?<=.{3})(" + ends + ")(?=.{3})", "$1" + BREAK);
  }

  /** No line ends at the full stop of a number: the digits behind it would read as letters. */
  private static String signsToEndAfter(String word) {
    return word.contains(NUMBER) ? HYPHEN : HYPHEN + "|" + FULL_STOP;
  }
}
