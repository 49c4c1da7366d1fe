package org.compactpublisher.render.braille;

import org.daisy.dotify.api.formatter.Condition;
import org.daisy.dotify.api.formatter.Context;

/** Tells volumes apart by their place in the book. */
record VolumeCondition(boolean first, boolean last) implements Condition {
  @Override
  public boolean evaluate() {
    return first && last;
  }

  @Override
  public boolean evaluate(Context context) {
    Integer number = context.getCurrentVolume();
    Integer count = context.getVolumeCount();
    return first == (number == null || number == 1)
        && last == (number == null || number.equals(count));
  }
}
