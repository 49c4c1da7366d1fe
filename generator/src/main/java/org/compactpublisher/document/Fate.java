package org.compactpublisher.document;

/** What became of an undertaking between two editions; derived, never typed in. */
public enum Fate {
  /** One predecessor, in the same code and of the same party, in almost the same words. */
  KEPT,
  /** Predecessors otherwise. */
  REWORDED,
  /** No predecessor. */
  NEW,
  /** No follower. */
  DROPPED
}
