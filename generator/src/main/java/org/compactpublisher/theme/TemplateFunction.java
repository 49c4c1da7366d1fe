package org.compactpublisher.theme;

import java.util.List;

/**
 * A function that templates can call; it may answer with text, a number, a list, a map or a record.
 */
@FunctionalInterface
public interface TemplateFunction {

  /**
   * Answers a call.
   *
   * @param arguments what the template handed over: texts, numbers, lists, maps and records
   */
  Object call(List<Object> arguments);
}
