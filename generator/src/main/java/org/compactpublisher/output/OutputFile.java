package org.compactpublisher.output;

/**
 * A finished file.
 *
 * @param path in the published folder, with {@code /}, not starting with one
 * @param bytes the whole file; handed over, never changed afterwards
 */
public record OutputFile(String path, byte[] bytes) {}
