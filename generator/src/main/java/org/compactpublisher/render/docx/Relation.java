package org.compactpublisher.render.docx;

/**
 * What the text of a Word file leads to or shows.
 *
 * @param id by which the text names it
 * @param picture whether it is a picture in the file; else it is an address outside
 * @param target the picture's place in the file, or the address
 */
public record Relation(String id, boolean picture, String target) {}
