package org.compactpublisher.render.braille;

import java.util.List;

/**
 * The pages of one volume.
 *
 * @param pages each a list of lines in cells of Unicode braille
 */
record BrailleVolume(List<List<String>> pages) {
  BrailleVolume {
    pages = pages.stream().map(List::copyOf).toList();
  }
}
