package org.compactpublisher.render.feed;

import java.util.Collection;
import java.util.TreeSet;

/** The list of every page, for search engines (sitemaps.org, version 0.9). */
public final class Sitemap {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private Sitemap() {}

  /**
   * The file.
   *
   * @param baseUrl of the site
   * @param addresses of the pages, from the site's root
   */
  public static byte[] of(String baseUrl, Collection<String> addresses) {
    XmlText xml = new XmlText("urlset", NAMESPACE);
    for (String address : new TreeSet<>(addresses)) {
      xml.begin("url").element("loc", baseUrl + address).end();
    }
    return xml.bytes();
  }
}
