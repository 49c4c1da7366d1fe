package org.compactpublisher.render;

/**
 * A format as people ask for it.
 *
 * @param id for the command line and for the labels {@code format-ID-name} and {@code
 *     format-ID-purpose} of the theme
 * @param use what it is for: copies for the same use are offered together
 * @param archive whether its file holds others, so that packing it again would only double it
 */
public record Format(String id, Use use, boolean archive) {

  /** A format whose file is what people read. */
  public Format(String id, Use use) {
    this(id, use, false);
  }
}
