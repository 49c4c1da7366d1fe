package org.compactpublisher.render.html;

import org.compactpublisher.document.Anchor;
import org.compactpublisher.render.Addresses;

/**
 * Links of a page that a server shows at any address, so that each begins at the root.
 *
 * @param root path part of the site's address, such as {@code /}
 */
record RootLinks(String root) implements Links {

  @Override
  public String href(Anchor target) {
    return to(Addresses.of(target));
  }

  @Override
  public String id(Anchor place) {
    return place.fragment();
  }

  @Override
  public String to(String address) {
    return root + address;
  }
}
