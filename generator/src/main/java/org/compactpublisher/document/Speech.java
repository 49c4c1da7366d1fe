package org.compactpublisher.document;

import java.util.List;

/**
 * Which program speaks.
 *
 * @param command the program with its arguments, in which {@code {text}}, {@code {sound}} and
 *     {@code {language}} stand for the file to read, the file to write and the language
 * @param seconds how long it may take for one part
 */
public record Speech(List<String> command, int seconds) {

  /** The program that most machines can have; it speaks a hundred languages. */
  public static final Speech USUAL =
      new Speech(List.of("espeak-ng", "-v", "{language}", "-f", "{text}", "-w", "{sound}"), 120);

  public Speech {
    command = List.copyOf(command);
  }
}
