package org.compactpublisher.render.pdf;

/** A PDF as it is published. */
record FinishedPdf(byte[] bytes, int pages) {}
