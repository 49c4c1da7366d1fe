package org.compactpublisher.document;

import java.util.List;

/**
 * What the editors of a site ask of single formats.
 *
 * @param largePrintSizes sizes in points in which the large-print PDF is made besides its own, in
 *     ascending order
 * @param braille how braille is written and set
 * @param speechCommand a program that speaks, with its arguments, in which {@code {text}}, {@code
 *     {sound}} and {@code {language}} stand for the file to read, the file to write and the
 *     language; empty for the one the program knows
 */
public record FormatOptions(
    List<Integer> largePrintSizes, BrailleLayout braille, List<String> speechCommand) {

  /** For a site that asks for nothing. */
  public static final FormatOptions USUAL =
      new FormatOptions(List.of(), BrailleLayout.UK, List.of());

  public FormatOptions {
    largePrintSizes = List.copyOf(largePrintSizes);
    speechCommand = List.copyOf(speechCommand);
  }
}
