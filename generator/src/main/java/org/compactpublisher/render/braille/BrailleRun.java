package org.compactpublisher.render.braille;

/**
 * Text in one language.
 *
 * @param language BCP 47 tag
 */
record BrailleRun(String text, String language) {}
