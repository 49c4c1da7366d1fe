package org.compactpublisher.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the file that a link on a page means. */
final class SiteAddress {
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*");

  private SiteAddress() {}

  /**
   * The file in the site, with the fragment if there is one; absent for a link outside.
   *
   * @param root path of the site on its host, such as {@code /} or {@code /compacts/}
   * @param page path of the page the link stands on
   * @param link as it stands in the page
   */
  static Optional<String> resolve(String root, String page, String link) {
    if (SCHEME.matcher(link).matches()) {
      return Optional.empty();
    }
    URI target;
    try {
      URI from = new URI(root + page);
      target = link.isEmpty() ? from : from.resolve(new URI(link));
    } catch (URISyntaxException unformed) {
      // No file has this name, so that the link is told as one that leads nowhere.
      return Optional.of(link);
    }
    String whole = target.getRawPath();
    // A path outside the site stays as it is, and is no file of the site.
    String path = whole.startsWith(root) ? whole.substring(root.length()) : whole;
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    String fragment = target.getFragment();
    return Optional.of(fragment == null || fragment.isEmpty() ? file : file + "#" + fragment);
  }

  /** The file of an address, without its fragment. */
  static String file(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  /** The fragment of an address that has one. */
  static String fragment(String address) {
    return address.substring(address.indexOf('#') + 1);
  }
}
