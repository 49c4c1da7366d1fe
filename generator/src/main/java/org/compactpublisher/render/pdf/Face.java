package org.compactpublisher.render.pdf;

/**
 * How one kind of text is set.
 *
 * @param family beginning of the font's file names
 * @param weight 400 to 700; a font file of that weight must be there
 * @param size in points
 * @param line from one line to the next, in points
 */
public record Face(String family, int weight, double size, double line) {}
