package org.compactpublisher.render.docx;

/**
 * A bookmark of a Word file.
 *
 * @param name what links lead to
 * @param number by which its beginning and its end find each other
 */
public record Place(String name, int number) {}
