package org.compactpublisher.verify.nu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.compactpublisher.verify.FileChecker;
import org.compactpublisher.verify.Standard;
import org.compactpublisher.verify.Tool;

/** Pages are valid HTML, without warnings. */
public final class HtmlChecker implements FileChecker {
  private Nu nu;

  @Override
  public Standard standard() {
    return new Standard("html", "HTML");
  }

  @Override
  public Tool tool() {
    return Nu.TOOL;
  }

  @Override
  public String ending() {
    return ".html";
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
