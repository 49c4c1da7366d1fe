package org.compactpublisher.document;

/**
 * Whom a filled-in form is sent to. At least one of the addresses is given.
 *
 * @param name who it is, as it stands in a sentence
 * @param email empty for none
 * @param address where post goes, on one line; empty for none
 */
public record Recipient(String name, String email, String address) {}
