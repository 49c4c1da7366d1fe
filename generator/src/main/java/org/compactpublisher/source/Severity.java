package org.compactpublisher.source;

/** How much a fault matters: an error stops publication, a warning does not. */
public enum Severity {
  ERROR,
  WARNING
}
