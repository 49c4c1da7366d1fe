package org.compactpublisher.render.docx;

/**
 * A picture in a Word file.
 *
 * @param number of its own among the pictures
 * @param raster id of the relation to its PNG
 * @param drawing id of the relation to its SVG, which newer programs show instead; empty for none
 * @param width in EMU, of which 914,400 make an inch
 * @param height in EMU
 */
public record WordPicture(int number, String raster, String drawing, long width, long height) {}
