package org.compactpublisher.render.docx;

/**
 * One list of the text: each has its own number, so that every list begins anew.
 *
 * @param number by which the text names it
 * @param numbered whether its items have numbers; else they have bullets
 * @param level how deep it stands in other lists, 0 for none
 * @param start its first number
 */
public record ListInstance(int number, boolean numbered, int level, int start) {}
