package org.compactpublisher.verify.nu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.compactpublisher.verify.FileChecker;
import org.compactpublisher.verify.Standard;
import org.compactpublisher.verify.Tool;

/** Style sheets are valid CSS, without warnings. */
public final class CssChecker implements FileChecker {
  private Nu nu;

  @Override
  public Standard standard() {
    return new Standard("css", "CSS");
  }

  @Override
  public Tool tool() {
    return Nu.TOOL;
  }

  @Override
  public String ending() {
    return ".css";
  }

  @Override
  public void open() throws IOException {
    nu = new Nu();
  }

  @Override
  public List<String> messages(Path file) throws IOException {
    return nu.messages(file);
  }

  @Override
  public void close() {
    if (nu != null) {
      nu.close();
    }
  }
}
