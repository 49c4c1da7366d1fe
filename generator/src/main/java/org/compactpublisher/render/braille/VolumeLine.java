package org.compactpublisher.render.braille;

import org.daisy.dotify.api.formatter.Context;
import org.daisy.dotify.api.formatter.DynamicContent;

/** A line that depends on the volume it stands in. */
record VolumeLine(BrailleBook.Volume line) implements DynamicContent {
  @Override
  public String render() {
    return line.cells(1, 1);
  }

  @Override
  public String render(Context context) {
    Integer number = context.getCurrentVolume();
    Integer count = context.getVolumeCount();
    return number == null || count == null ? render() : line.cells(number, count);
  }
}
