package org.compactpublisher.verify.pdf;

import org.compactpublisher.verify.Standard;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** PDFs hold all that it takes to show them alike in many years. */
public final class PdfAChecker extends VeraPdfChecker {
  public PdfAChecker() {
    super(new Standard("pdf-a", "PDF/A-2a"), PDFAFlavour.PDFA_2_A);
  }
}
