/**
 * A compact in braille: translated with liblouis, set on pages with Dotify, written as PEF and BRF.
 */
package org.compactpublisher.render.braille;
