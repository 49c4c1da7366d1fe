package org.compactpublisher.model;

import java.util.List;
import java.util.Optional;
import org.compactpublisher.document.Block;

/**
 * One promise.
 *
 * @param id for ever; printed, and in lower case its address
 * @param number the number its own text gives it; empty for none
 * @param follows ids in the edition that this one replaces
 * @param force stronger or weaker than what it follows; absent when the editor does not say
 * @param change what changed and why it matters; empty for none
 * @param subjects ids of what it is about
 */
public record Undertaking(
    String id,
    String number,
    List<Block> text,
    List<List<Block>> subItems,
    List<String> follows,
    Optional<Force> force,
    String change,
    List<String> subjects) {
  public Undertaking {
    text = List.copyOf(text);
    subItems = List.copyOf(subItems);
    follows = List.copyOf(follows);
    subjects = List.copyOf(subjects);
  }

  /** How a promise compares with the one it follows. */
  public enum Force {
    STRONGER,
    WEAKER
  }
}
