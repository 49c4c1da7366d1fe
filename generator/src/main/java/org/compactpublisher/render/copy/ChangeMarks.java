package org.compactpublisher.render.copy;

import org.compactpublisher.document.Labels;

/**
 * How removed and added words are marked without colour or strokes: by words around them.
 *
 * @param beforeRemoved such as {@code [removed:}
 * @param beforeAdded such as {@code [added:}
 */
public record ChangeMarks(
    String beforeRemoved, String afterRemoved, String beforeAdded, String afterAdded) {

  /** In brackets, as they are read. */
  public static ChangeMarks inBrackets(Labels labels) {
    return new ChangeMarks(
        labels.text("removed-begins"),
        labels.text("removed-ends"),
        labels.text("added-begins"),
        labels.text("added-ends"));
  }

  /** Marks words that the edition before had. */
  public String removed(String words) {
    return around(beforeRemoved, words, afterRemoved);
  }

  /** Marks words that this edition has and the one before had not. */
  public String added(String words) {
    return around(beforeAdded, words, afterAdded);
  }

  /** Keeps the space at either end of the words outside the mark. */
  private static String around(String before, String words, String after) {
    String bare = words.strip();
    int start = words.indexOf(bare);
    String lead = words.substring(0, start);
    return lead + before + " " + bare + after + words.substring(start + bare.length());
  }
}
