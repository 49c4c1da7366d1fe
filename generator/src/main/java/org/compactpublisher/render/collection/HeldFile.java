package org.compactpublisher.render.collection;

import org.compactpublisher.output.OutputFile;

/**
 * A finished file of a compact as people read of it.
 *
 * @param name what it is
 * @param purpose what it is for
 * @param extent how much there is to read or to hear; empty when it is not counted
 */
record HeldFile(OutputFile file, String name, String purpose, String extent) {}
