package org.compactpublisher.verify.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.compactpublisher.verify.FileChecker;
import org.compactpublisher.verify.Standard;
import org.compactpublisher.verify.Tool;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** PDFs are accessible, by what of PDF/UA-1 a program can check. */
public final class PdfUaChecker implements FileChecker {

  @Override
  public Standard standard() {
    return new Standard("pdf-ua", "PDF/UA-1");
  }

  @Override
  public Tool tool() {
    return VeraPdf.TOOL;
  }

  @Override
  public String ending() {
    return ".pdf";
  }

  @Override
  public boolean worksSideBySide() {
    return true;
  }

  @Override
  public List<String> messages(Path file) throws IOException {
    return VeraPdf.messages(file, PDFAFlavour.PDFUA_1);
  }
}
