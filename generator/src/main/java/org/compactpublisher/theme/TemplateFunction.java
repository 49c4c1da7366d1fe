package org.compactpublisher.theme;

/**
 * A function that templates can call; it may answer with text, a number, a list, a map or a record.
 */
@FunctionalInterface
public interface TemplateFunction {

  /** Answers a call. */
  Object call(Arguments given);
}
