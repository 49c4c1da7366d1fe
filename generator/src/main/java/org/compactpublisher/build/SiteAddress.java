package org.compactpublisher.build;

import java.util.Optional;
import org.compactpublisher.content.WebAddress;

/** The address that a site will have, as somebody names it for one build. */
public final class SiteAddress {
  private SiteAddress() {}

  /** Why no site can have this address, as a sentence; absent when one can. */
  public static Optional<String> fault(String url) {
    if (!WebAddress.isPage(url)) {
      return Optional.of("'" + url + "' is not a web address: begin it with https:// or http://.");
    }
    return url.indexOf('?') >= 0 || url.indexOf('#') >= 0
        ? Optional.of("'" + url + "' is not the address of a site: end it before the '?' or '#'.")
        : Optional.empty();
  }
}
