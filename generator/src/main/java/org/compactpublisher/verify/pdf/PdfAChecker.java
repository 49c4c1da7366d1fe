package org.compactpublisher.verify.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.compactpublisher.verify.FileChecker;
import org.compactpublisher.verify.Standard;
import org.compactpublisher.verify.Tool;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** PDFs hold all that it takes to show them alike in many years. */
public final class PdfAChecker implements FileChecker {

  @Override
  public Standard standard() {
    return new Standard("pdf-a", "PDF/A-2a");
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
    return VeraPdf.messages(file, PDFAFlavour.PDFA_2_A);
  }
}
