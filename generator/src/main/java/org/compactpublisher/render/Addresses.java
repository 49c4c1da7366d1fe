package org.compactpublisher.render;

import org.compactpublisher.document.Anchor;

/** Where documents stand in the published site. Every address ends with {@code /}. */
public final class Addresses {
  private Addresses() {}

  /** The folder of a document in the site, such as {@code kent-2009/codes/funding/}. */
  public static String page(Anchor anchor) {
    return folder(anchor.compact()) + folder(anchor.document());
  }

  /** The address in the site with its fragment, such as {@code kent-2009/contacts/#thanet}. */
  public static String of(Anchor anchor) {
    return page(anchor) + (anchor.fragment().isEmpty() ? "" : "#" + anchor.fragment());
  }

  /**
   * The way from one page to an address, both given from the site's root. It names {@code
   * index.html}, so that the site can also be read from a disk or a memory stick, without a server.
   */
  public static String relative(String fromPage, String toAddress) {
    int common = 0;
    for (int slash = fromPage.indexOf('/'); slash >= 0; slash = fromPage.indexOf('/', slash + 1)) {
      if (!toAddress.startsWith(fromPage.substring(0, slash + 1))) {
        break;
      }
      common = slash + 1;
    }
    long up = fromPage.substring(common).chars().filter(sign -> sign == '/').count();
    return "../".repeat((int) up) + file(toAddress.substring(common));
  }

  private static String file(String address) {
    int end = address.indexOf('#');
    String path = end < 0 ? address : address.substring(0, end);
    boolean folder = path.isEmpty() || path.endsWith("/");
    return folder ? path + "index.html" + address.substring(path.length()) : address;
  }

  /**
   * The id of a place when a whole compact stands on one page: undertakings and terms keep theirs,
   * headings get their document's name in front.
   */
  public static String onePageId(Anchor anchor) {
    if (anchor.permanent()) {
      return anchor.fragment();
    }
    String part =
        anchor.document().isEmpty() ? "top" : "part-" + anchor.document().replace('/', '-');
    return anchor.fragment().isEmpty() ? part : part + "-" + anchor.fragment();
  }

  /** An address as people write it: without what every program knows. */
  public static String printed(String address) {
    return address.replaceFirst("^(https?://|mailto:|tel:)", "").replaceFirst("/$", "");
  }

  private static String folder(String name) {
    return name.isEmpty() ? "" : name + "/";
  }
}
