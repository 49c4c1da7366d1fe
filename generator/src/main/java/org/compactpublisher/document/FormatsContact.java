package org.compactpublisher.document;

/**
 * Whom to ask for another format.
 *
 * @param phone empty for none
 */
public record FormatsContact(String name, String email, String phone) {}
