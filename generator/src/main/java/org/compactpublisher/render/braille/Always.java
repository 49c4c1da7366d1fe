package org.compactpublisher.render.braille;

import org.daisy.dotify.api.formatter.Condition;
import org.daisy.dotify.api.formatter.Context;

/** Holds for every page. */
final class Always implements Condition {
  @Override
  public boolean evaluate() {
    return true;
  }

  @Override
  public boolean evaluate(Context context) {
    return true;
  }
}
