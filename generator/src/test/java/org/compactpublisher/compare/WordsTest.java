package org.compactpublisher.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts are cut into words, how alike two of them are, and which words changed. */
final class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pay grants on time.        | pay,grants,on,time",
        "The sector’s co-operation  | the,sectors,cooperation",
        "Pay – on time – each grant | pay,on,time,each,grant",
        "– Pay each grant           | pay,each,grant",
        "Croeso i’r Tŷ, 2011        | croeso,ir,tŷ,2011",
      })
  void wordsAreLettersAndDigits(String text, String words) {
    assertEquals(List.of(words.split(",")), letters(text));
  }

  @Test
  void signsAloneBelongToTheWordBeforeThem() {
    List<Word> words = Word.of("Pay – on time");
    assertEquals(List.of(new Word("pay", 0, 5), new Word("on", 6, 8)), words.subList(0, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b c d | a b c d | 100",
        "a b c d | e f g h | 0",
        "a b c d | d c b a | 25",
        "a b c   | a b     | 80",
        "a b a b a c | b a b c | 80",
        "A, b. C | a b c   | 100",
      })
  void similarityIsTwiceTheSharedWordsOverAll(String before, String after, int hundredths) {
    assertEquals(hundredths, similarity(before, after).hundredths());
  }

  @Test
  void similarityIsCutAndNeverRounded() {
    assertEquals(84, new Similarity(4239, 9976).hundredths());
    assertEquals(85, new Similarity(17, 40).hundredths());
    assertEquals(100, new Similarity(0, 0).hundredths());
  }

  @Test
  void longTextsAreCompared() {
    List<String> before = Collections.nCopies(20_000, "same");
    List<String> after = Collections.nCopies(19_000, "same");
    assertEquals(19_000, CommonWords.of(before, after).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seek to pay each grant | pay each grant      | {seek to} pay each grant | pay each grant",
        "pay each grant in time | pay each grant soon | pay each grant {in time} | pay each grant {soon}",
        "one and two small grants here | three and four small grants here"
            + " | {one and two} small grants here | {three and four} small grants here",
        "a big and b c d | a and b c d | a {big} and b c d | a and b c d",
        "x a b c y | z a b c w | {x} a b c {y} | {z} a b c {w}",
      })
  void changedWordsAreMarkedInPhrases(String before, String after, String removed, String added) {
    WordDifference difference = WordDifference.of(letters(before), letters(after));
    assertEquals(removed, marked(before, difference.removed()));
    assertEquals(added, marked(after, difference.added()));
  }

  private static Similarity similarity(String before, String after) {
    return WordDifference.of(letters(before), letters(after)).similarity();
  }

  private static List<String> letters(String text) {
    return Word.of(text).stream().map(Word::letters).toList();
  }

  private static String marked(String text, BitSet words) {
    StringBuilder marked = new StringBuilder();
    String[] all = text.split(" ", -1);
    for (int index = 0; index < all.length; index++) {
      boolean begins = words.get(index) && (index == 0 || !words.get(index - 1));
      boolean ends = words.get(index) && !words.get(index + 1);
      marked.append(index == 0 ? "" : " ").append(begins ? "{" : "").append(all[index]);
      marked.append(ends ? "}" : "");
    }
    return marked.toString();
  }
}
