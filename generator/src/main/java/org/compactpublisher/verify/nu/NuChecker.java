package org.compactpublisher.verify.nu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.compactpublisher.verify.FileChecker;
import org.compactpublisher.verify.Standard;
import org.compactpublisher.verify.Tool;

/** Files of one kind are valid by the Nu checker, without warnings. */
abstract class NuChecker implements FileChecker {
  private final Standard standard;
  private final String ending;
  private Nu nu;

  NuChecker(Standard standard, String ending) {
    this.standard = standard;
    this.ending = ending;
  }

  @Override
  public final Standard standard() {
    return standard;
  }

  @Override
  public final Tool tool() {
    return Nu.TOOL;
  }

  @Override
  public final String ending() {
    return ending;
  }

  @Override
  public final void open() throws IOException {
    nu = new Nu();
  }

  @Override
  public final List<String> messages(Path file) throws IOException {
    return nu.messages(file);
  }

  @Override
  public final void close() {
    if (nu != null) {
      nu.close();
    }
  }
}
