package org.compactpublisher.document;

/**
 * Terms of use.
 *
 * @param url where the licence can be read
 */
public record Licence(String name, String url) {}
