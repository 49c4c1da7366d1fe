package org.compactpublisher.document;

/** An organisation that signed up. Empty texts mean that a fact is not known. */
public record Signatory(
    String name, String kind, String area, PrintedDate signed, String representative) {}
