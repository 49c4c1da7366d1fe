package org.compactpublisher.render.html;

import org.compactpublisher.document.Anchor;
import org.compactpublisher.render.Addresses;

/**
 * Links of a page that stands at one place of the site, each relative to it.
 *
 * @param path the page's address
 */
record PageLinks(String path) implements Links {

  @Override
  public String href(Anchor target) {
    boolean onThisPage = !target.fragment().isEmpty() && Addresses.page(target).equals(path);
    return onThisPage ? "#" + target.fragment() : to(Addresses.of(target));
  }

  @Override
  public String id(Anchor place) {
    return place.fragment();
  }

  @Override
  public String to(String address) {
    return Addresses.relative(path, address);
  }
}
