package org.compactpublisher.document;

/**
 * Another edition of the same series.
 *
 * @param shortTitle for links
 * @param current whether it is the edition at hand
 */
public record EditionLink(
    String title, String shortTitle, Anchor target, Status status, boolean current) {}
