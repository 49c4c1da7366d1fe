package org.compactpublisher.document;

/**
 * An organisation that signed up. Empty texts mean that a fact is not known.
 *
 * @param signed the date as it is printed
 */
public record Signatory(
    String name, String kind, String area, String signed, String representative) {}
