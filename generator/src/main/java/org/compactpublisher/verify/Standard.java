package org.compactpublisher.verify;

/**
 * Something that published files are held against.
 *
 * @param id for the theme's words and for programs, such as {@code pdf-ua}
 * @param name as its authors write it, such as {@code PDF/UA-1}
 */
public record Standard(String id, String name) {}
