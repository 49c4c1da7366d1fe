package org.compactpublisher.document;

/**
 * What a compact calls a promise, such as undertaking or commitment.
 *
 * @param one the singular, in lower case
 * @param many the plural, in lower case
 */
public record PromiseWord(String one, String many) {}
