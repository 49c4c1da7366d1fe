package org.compactpublisher.verify.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.compactpublisher.verify.FileChecker;
import org.compactpublisher.verify.Standard;
import org.compactpublisher.verify.Tool;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** PDFs keep to one of the standards that veraPDF knows. */
abstract class VeraPdfChecker implements FileChecker {
  private final Standard standard;
  private final PDFAFlavour flavour;

  VeraPdfChecker(Standard standard, PDFAFlavour flavour) {
    this.standard = standard;
    this.flavour = flavour;
  }

  @Override
  public final Standard standard() {
    return standard;
  }

  @Override
  public final Tool tool() {
    return VeraPdf.TOOL;
  }

  @Override
  public final String ending() {
    return ".pdf";
  }

  @Override
  public final boolean worksSideBySide() {
    return true;
  }

  @Override
  public final List<String> messages(Path file) throws IOException {
    return VeraPdf.messages(file, flavour);
  }
}
