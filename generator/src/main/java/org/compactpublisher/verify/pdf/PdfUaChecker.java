package org.compactpublisher.verify.pdf;

import org.compactpublisher.verify.Standard;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** PDFs are accessible, by what of PDF/UA-1 a program can check. */
public final class PdfUaChecker extends VeraPdfChecker {
  public PdfUaChecker() {
    super(new Standard("pdf-ua", "PDF/UA-1"), PDFAFlavour.PDFUA_1);
  }
}
