/** A compact in braille: its words by liblouis, its pages by Dotify, as PEF and BRF. */
package org.compactpublisher.render.braille;
