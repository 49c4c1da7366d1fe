package org.compactpublisher.render.pdf;

/**
 * Where a link of a PDF leads.
 *
 * @param inside whether it is a place in the same PDF
 * @param address the id of that place, or an absolute address
 */
public record FoLink(boolean inside, String address) {}
