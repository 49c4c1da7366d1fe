package org.compactpublisher.verify.links;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Follows the addresses that files write, and tells those that lead nowhere. */
final class LinkFollower {
  private final SitePages pages;
  private final SiteAddresses addresses;
  private final SiteFaults faults;

  LinkFollower(SitePages pages, SiteAddresses addresses, SiteFaults faults) {
    this.pages = pages;
    this.addresses = addresses;
    this.faults = faults;
  }

  /** Follows an address that is relative in a page, unless it leads out of the site. */
  void follow(Path from, String written) {
    boolean own = addresses.isOwn(written);
    if (own && pages.page(from).isPresent() && !pages.isNotFoundPage(from)) {
      faults.tell(from, "is not relative: " + written);
    }
    Optional<URI> address = SiteAddresses.parsed(written);
    if (address.isEmpty()) {
      faults.tell(from, "is no address: " + written);
    } else if (own || !address.get().isAbsolute()) {
      followInside(from, written);
    }
  }

  /** Follows an address that is read far from its page. */
  void followAbsolute(Path from, String written) {
    if (addresses.isOwn(written)) {
      followInside(from, written);
    } else {
      faults.tell(from, "is no absolute address of this site: " + written);
    }
  }

  /** Follows what a page tells programs, where it is an address of the site. */
  void followMetadata(Path from, String written) {
    if (addresses.isOwn(written) || written.matches("\\.{0,2}/.*")) {
      followAbsolute(from, written);
    }
  }

  private void followInside(Path from, String written) {
    Optional<URI> target = addresses.inside(from, written);
    Optional<Path> file = target.flatMap(addresses::file).filter(Files::isRegularFile);
    if (file.isEmpty()) {
      faults.tell(from, "leads nowhere: " + written);
    } else if (!hasPlace(pages.page(file.get()), target.get().getFragment())) {
      faults.tell(from, "leads to no such place: " + written);
    }
  }

  private static boolean hasPlace(Optional<Document> page, String fragment) {
    return fragment == null
        || fragment.isEmpty()
        || page.map(each -> each.getElementById(fragment)).isPresent();
  }
}
