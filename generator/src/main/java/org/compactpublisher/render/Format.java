package org.compactpublisher.render;

/**
 * A format as people ask for it.
 *
 * @param id for the command line and for the labels {@code format-ID-name} and {@code
 *     format-ID-purpose} of the theme
 * @param use what it is for: copies for the same use are offered together
 */
public record Format(String id, Use use) {}
