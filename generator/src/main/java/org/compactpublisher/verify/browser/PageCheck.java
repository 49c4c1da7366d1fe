package org.compactpublisher.verify.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.compactpublisher.verify.Fault;

/** What may be wrong with one page. */
@FunctionalInterface
public interface PageCheck {
  /** The faults of a page, looked at in a tab that no other check uses meanwhile. */
  List<Fault> faults(PageInspector inspector, Path page) throws IOException;
}
