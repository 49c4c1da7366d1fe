/** The e-book (EPUB 3.3): one XHTML page for each document. */
package org.compactpublisher.render.epub;
