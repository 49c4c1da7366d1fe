/** Holding e-books against the standard of EPUB. */
package org.compactpublisher.verify.epub;
