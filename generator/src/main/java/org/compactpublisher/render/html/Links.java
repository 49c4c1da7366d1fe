package org.compactpublisher.render.html;

import org.compactpublisher.document.Anchor;

/** How one page leads to places in the publication. */
interface Links {

  /** The link to a place; empty when there is nothing to link to. */
  String href(Anchor target);

  /** The id that a place of this page's compact has on this page. */
  String id(Anchor place);

  /** The link to an address given from the site's root. */
  String to(String address);
}
