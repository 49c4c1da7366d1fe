package org.compactpublisher.render.braille;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts pieces together. */
final class Pieces {
  private Pieces() {}

  /** A list with the pieces of each thing, blank lines around it. */
  static <T> List<Piece> list(List<T> things, Function<T, List<Piece>> item) {
    return Piece.apart(things.stream().flatMap(thing -> item.apply(thing).stream()).toList());
  }

  /** One after the other. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static List<Piece> join(List<Piece>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }
}
