package org.compactpublisher.document;

/** Whom to tell of a mistake. */
public record CorrectionsContact(String name, String email) {}
