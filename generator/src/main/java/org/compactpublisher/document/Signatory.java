package org.compactpublisher.document;

/**
 * An organisation that signed up. Empty texts mean that a fact is not known.
 *
 * @param sortAs where it is filed when its name is misleading; empty when it is filed by name
 */
public record Signatory(
    String name,
    String kind,
    String area,
    PrintedDate signed,
    String representative,
    String sortAs) {}
