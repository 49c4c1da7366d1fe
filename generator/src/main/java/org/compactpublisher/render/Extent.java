package org.compactpublisher.render;

/**
 * How much there is to read or to hear in a copy.
 *
 * @param unit what is counted
 * @param count how many of them; 0 when it is not counted
 */
public record Extent(Unit unit, int count) {
  /** What is counted; its name is for the labels {@code UNIT-one} and {@code UNIT-many}. */
  public enum Unit {
    PAGES,
    BRAILLE_PAGES,
    MINUTES
  }

  private static final int MINUTE = 60;

  /** Of a copy without pages, such as a web page. */
  public static final Extent NONE = pages(0);

  /** Pages to print. */
  public static Extent pages(int count) {
    return new Extent(Unit.PAGES, count);
  }

  /** Pages of braille, of which print needs far fewer. */
  public static Extent braillePages(int count) {
    return new Extent(Unit.BRAILLE_PAGES, count);
  }

  /** How long a recording lasts, in minutes, rounded up. */
  public static Extent seconds(int seconds) {
    return new Extent(Unit.MINUTES, (seconds + MINUTE - 1) / MINUTE);
  }
}
