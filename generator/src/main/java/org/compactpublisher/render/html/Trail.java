package org.compactpublisher.render.html;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.OutlineEntry;
import org.compactpublisher.render.Addresses;

/** The way from the front page down to a page of a compact. */
final class Trail {
  private final Page.Crumb front;
  private final DocumentSet compact;

  /**
   * A way that begins at the front page.
   *
   * @param front what breadcrumbs call the front page
   */
  Trail(String front, DocumentSet compact) {
    this.front = new Page.Crumb(front, "");
    this.compact = compact;
  }

  List<Page.Crumb> toHome() {
    return List.of(front);
  }

  List<Page.Crumb> belowHome() {
    return List.of(front, new Page.Crumb(compact.shortTitle(), compact.id() + "/"));
  }

  List<Page.Crumb> to(Anchor document) {
    List<Page.Crumb> crumbs = new ArrayList<>(belowHome());
    descend(compact.outline(), document, crumbs);
    return crumbs;
  }

  private static boolean descend(
      List<OutlineEntry> entries, Anchor document, List<Page.Crumb> crumbs) {
    for (OutlineEntry entry : entries) {
      if (entry.target().equals(document)) {
        return true;
      }
      crumbs.add(new Page.Crumb(entry.title(), Addresses.of(entry.target())));
      if (descend(entry.entries(), document, crumbs)) {
        return true;
      }
      crumbs.remove(crumbs.size() - 1);
    }
    return false;
  }
}
