package org.compactpublisher.document;

/**
 * An undertaking of another edition.
 *
 * @param edition the other edition's short title
 * @param id the undertaking's id there
 */
public record EditionReference(String edition, String id, Anchor target) {}
