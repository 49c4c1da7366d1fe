package org.compactpublisher.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines end where a reader would end them. */
final class TextLayoutTest {
  private static final int COLUMNS = 72;

  @ParameterizedTest
  @ValueSource(strings = {"01622 694109", "020 7946 0958", "+44 1622 694109"})
  void telephoneNumberStaysOnOneLine(String number) {
    for (int before = 50; before <= COLUMNS; before++) {
      String text = laidOut("x".repeat(before) + " " + number + ", or write.");
      assertTrue(text.contains(number), text);
    }
  }

  @Test
  void otherNumbersAreBrokenLikeWords() {
    assertEquals("x".repeat(70) + "\n12 500 people\n", laidOut("x".repeat(70) + " 12 500 people"));
    assertEquals("x".repeat(69) + " 12\n500 people\n", laidOut("x".repeat(69) + " 12 500 people"));
  }

  private static String laidOut(String words) {
    return TextLayout.of(List.of(Passage.paragraph(words)));
  }
}
