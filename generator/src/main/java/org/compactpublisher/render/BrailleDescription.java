package org.compactpublisher.render;

import java.util.Map;
import org.compactpublisher.document.BrailleLayout;
import org.compactpublisher.document.Labels;

/** Tells readers which braille a compact is written in, so that they can choose. */
public final class BrailleDescription {
  private BrailleDescription() {}

  /** The code and the size of a page, such as uncontracted braille on lines of 38 cells. */
  public static String of(BrailleLayout layout, String language, Labels labels) {
    return labels.text(
        "format-braille-detail",
        Map.of(
            "code", labels.text("braille-code-" + layout.code(language)),
            "lines", Integer.toString(layout.lines()),
            "cells", Integer.toString(layout.cells())));
  }
}
