package org.compactpublisher.verify.nu;

import org.compactpublisher.verify.Standard;

/** Pages are valid HTML, without warnings. */
public final class HtmlChecker extends NuChecker {
  public HtmlChecker() {
    super(new Standard("html", "HTML"), ".html");
  }
}
