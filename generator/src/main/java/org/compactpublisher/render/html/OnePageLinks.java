package org.compactpublisher.render.html;

import org.compactpublisher.document.Anchor;
import org.compactpublisher.render.Addresses;

/**
 * Links of a page that holds a whole compact: places of the compact are on the page itself, those
 * of another compact on its page of the same kind.
 *
 * @param compact the compact's id
 * @param folder where each compact has its page of this kind, such as {@code large-print/}
 * @param website whether the pages of the site are published too
 */
record OnePageLinks(String compact, String folder, boolean website) implements Links {

  @Override
  public String href(Anchor target) {
    if (target.compact().isEmpty()) {
      return website ? to(Addresses.of(target)) : "";
    }
    String place = "#" + id(target);
    return target.compact().equals(compact) ? place : to(target.compact() + "/" + folder + place);
  }

  @Override
  public String id(Anchor place) {
    return Addresses.onePageId(place);
  }

  @Override
  public String to(String address) {
    return Addresses.relative(compact + "/" + folder, address);
  }
}
