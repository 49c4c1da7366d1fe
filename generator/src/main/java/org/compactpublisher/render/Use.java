package org.compactpublisher.render;

/** What readers want a copy for, in the order in which copies are offered. */
public enum Use {
  SCREEN,
  PRINT,
  LARGE_PRINT,
  EDIT,
  LISTEN,
  DATA,
  /** Everything at once. */
  KEEP
}
