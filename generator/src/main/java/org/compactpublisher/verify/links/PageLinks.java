package org.compactpublisher.verify.links;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the addresses that pages and style sheets write, and has them followed. */
final class PageLinks {
  private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");
  private static final Pattern SRCSET_URL = Pattern.compile("([^\\s,]+)[^,]*");
  private static final String LINKS =
      "a[href], area[href], link[href]:not([rel=canonical], [itemprop], [hreflang]), use[href]";
  private static final String SOURCES = "img[src], script[src], source[src], iframe[src]";

  /** What tells programs where a page is: absolute, for it is read far from the page. */
  private static final String METADATA =
      "link[itemprop][href], meta[property], meta[name^=DCTERMS]";

  private final LinkFollower follower;

  PageLinks(LinkFollower follower) {
    this.follower = follower;
  }

  void followPage(Path page, Document document) {
    followAttributes(page, document, LINKS, "href");
    for (Element element : document.select("link[hreflang]")) {
      follower.followAbsolute(page, element.attr("href"));
    }
    followAttributes(page, document, SOURCES, "src");
    followAttributes(page, document, "form[action]", "action");
    for (String choices : document.select("[srcset]").eachAttr("srcset")) {
      followMatches(page, SRCSET_URL, choices);
    }
    for (Element element : document.select(METADATA)) {
      follower.followMetadata(page, element.attr("href") + element.attr("content"));
    }
    document.select("style").forEach(style -> followStyles(page, style.data()));
    document.select("[style]").eachAttr("style").forEach(style -> followStyles(page, style));
  }

  void followStyles(Path file, String styles) {
    followMatches(file, CSS_URL, styles);
  }

  private void followAttributes(Path page, Document document, String elements, String attribute) {
    for (String address : document.select(elements).eachAttr(attribute)) {
      follower.follow(page, address);
    }
  }

  private void followMatches(Path file, Pattern address, String text) {
    address.matcher(text).results().forEach(found -> follower.follow(file, found.group(1)));
  }
}
