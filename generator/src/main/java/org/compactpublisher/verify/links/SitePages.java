package org.compactpublisher.verify.links;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages of a published folder, and what they say of themselves. */
final class SitePages {
  private final Path site;
  private final Map<Path, Document> pages = new TreeMap<>();

  SitePages(Path site, List<Path> files) throws IOException {
    this.site = site;
    for (Path file : files) {
      if (file.getFileName().toString().endsWith(".html")) {
        pages.put(file, Jsoup.parse(file));
      }
    }
  }

  /** Hands over each page with what it holds, in the order of their paths. */
  void forEach(BiConsumer<Path, Document> reader) {
    pages.forEach(reader);
  }

  Optional<Document> page(Path file) {
    return Optional.ofNullable(pages.get(file));
  }

  Path front() {
    return site.resolve("index.html");
  }

  /** Where the site says that it is published; empty when its front page says nothing of use. */
  String ownAddress() {
    String said = page(front()).map(SitePages::canonical).orElse("");
    return SiteAddresses.parsed(said).filter(URI::isAbsolute).isPresent() ? said : "";
  }

  /** Whether it is what a host shows for an address that leads nowhere. */
  boolean isNotFoundPage(Path page) {
    return page.equals(site.resolve("404.html"));
  }

  /** Whether it only keeps an address that was published once, to which others lead. */
  static boolean isFormer(Document page) {
    return page.body().hasClass("page-former");
  }

  /** The address that a page says is its own; empty when it says none. */
  static String canonical(Document page) {
    return page.select("link[rel=canonical]").attr("href");
  }
}
