package org.compactpublisher.render.docx;

/**
 * Where a link of a Word file leads.
 *
 * @param inside whether it is a place in the same file
 * @param target the bookmark, or the id of the relation
 */
public record WordLink(boolean inside, String target) {}
