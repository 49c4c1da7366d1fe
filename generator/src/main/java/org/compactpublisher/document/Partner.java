package org.compactpublisher.document;

/**
 * One partner.
 *
 * @param note said about it; empty for none
 */
public record Partner(String name, String note) {}
