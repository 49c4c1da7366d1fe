package org.compactpublisher.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that the program adds, in one language.
 *
 * @param language BCP 47 tag
 * @param words by key; a word may hold {@code {name}} where something is put in
 */
public record Labels(String language, Map<String, String> words) {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

  public Labels {
    words = Map.copyOf(words);
  }

  /** Whether there is a word for this key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /**
   * The word for a key.
   *
   * @throws IllegalArgumentException if there is none: that every theme has the words of {@code
   *     theme/words.txt} is checked when it is loaded
   */
  public String text(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException("no label '" + key + "' for language " + language);
    }
    return word;
  }

  /**
   * The word for a key, with each {@code {name}} replaced by its value. What is put in is not
   * looked at again, so a title may hold braces.
   */
  public String text(String key, Map<String, String> values) {
    return PLACE
        .matcher(text(key))
        .replaceAll(
            place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
  }

  /**
   * A date as people write it, such as 7 July 2011.
   *
   * @param month 0 when only the year is known
   * @param day 0 when only the month is known
   */
  public String date(int year, int month, int day) {
    String words = Integer.toString(year);
    if (month == 0) {
      return words;
    }
    String name = text("month-" + month);
    return day == 0
        ? text(Label.DATE_MONTH.key(), Map.of("month", name, "year", words))
        : text(
            Label.DATE_DAY.key(),
            Map.of("day", Integer.toString(day), "month", name, "year", words));
  }

  /** So many promises, as the compact calls them. */
  public String promises(PromiseWord word, int count) {
    return text(
        Label.NUMBER_OF.key(),
        Map.of("count", Integer.toString(count), "thing", word.counted(count)));
  }

  /** The letters that words are filed under. */
  public Alphabet alphabet() {
    return new Alphabet(List.of(text(Label.ALPHABET.key()).split(" ")));
  }

  /** A day as people write it. */
  public String date(LocalDate day) {
    return date(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * The word for a number of things: {@code key-one} for 1, {@code key-many} otherwise, with {@code
   * {count}} replaced.
   */
  public String count(String key, int count) {
    return text(key + (count == 1 ? "-one" : "-many"), Map.of("count", Integer.toString(count)));
  }
}
