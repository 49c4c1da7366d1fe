/** The PDF to print and the large-print PDF. */
package org.compactpublisher.render.pdf;
