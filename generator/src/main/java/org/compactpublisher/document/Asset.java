package org.compactpublisher.document;

/**
 * A file that documents show, such as a picture.
 *
 * @param path in its compact, such as {@code images/relations.svg}
 */
public record Asset(String path, byte[] bytes) {}
