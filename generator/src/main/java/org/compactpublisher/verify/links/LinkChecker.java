package org.compactpublisher.verify.links;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.compactpublisher.verify.Checker;
import org.compactpublisher.verify.Fault;
import org.compactpublisher.verify.Standard;
import org.compactpublisher.verify.Tool;

/** Links inside the site lead somewhere, and every page can be reached. */
public final class LinkChecker implements Checker {

  @Override
  public Standard standard() {
    return new Standard("links", "Links inside the site");
  }

  @Override
  public Tool tool() {
    return Tool.library("Compact Publisher", "program");
  }

  @Override
  public boolean concerns(Path file) {
    return file.getFileName().toString().matches(".*\\.(html|css|json|csv|xml)");
  }

  /** That its links lead somewhere says nothing of what else is in a file. */
  @Override
  public boolean tellsOfFormat() {
    return false;
  }

  @Override
  public boolean needsWholeSite() {
    return true;
  }

  @Override
  public List<Fault> faults(Path site, List<Path> files, Consumer<Path> done) throws IOException {
    List<Fault> faults = new SiteLinks(site, files).faults();
    files.forEach(done);
    return faults;
  }
}
