package org.compactpublisher.model;

import java.util.Optional;

/**
 * One organisation that signed up. Empty texts mean that nothing is said.
 *
 * @param sortAs where to file it when its name is misleading; empty to file it by name
 */
public record Signatory(
    String name,
    String kind,
    String area,
    Optional<PartialDate> signed,
    String representative,
    String sortAs) {}
