package org.compactpublisher.verify.nu;

import org.compactpublisher.verify.Standard;

/** Style sheets are valid CSS, without warnings. */
public final class CssChecker extends NuChecker {
  public CssChecker() {
    super(new Standard("css", "CSS"), ".css");
  }
}
