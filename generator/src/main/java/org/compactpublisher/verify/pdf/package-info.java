/** Holding PDFs against the standards of accessible and of lasting PDF. */
package org.compactpublisher.verify.pdf;
