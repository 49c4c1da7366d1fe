package org.compactpublisher.verify.links;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/** The pages that links lead to, one after the other, from the front page on. */
final class ReachedPages {
  private final SitePages pages;
  private final Set<Path> reached = new HashSet<>();

  ReachedPages(SitePages pages, SiteAddresses addresses) {
    this.pages = pages;
    Deque<Path> next = new ArrayDeque<>(List.of(pages.front()));
    while (!next.isEmpty()) {
      Path page = next.pop();
      Optional<Document> document = pages.page(page);
      if (document.isPresent() && reached.add(page)) {
        for (String link : document.get().select("a[href]").eachAttr("href")) {
          addresses.inside(page, link).flatMap(addresses::file).ifPresent(next::push);
        }
      }
    }
  }

  /** Tells the other pages, but for those that are meant to stand apart. */
  void tellOthers(SiteFaults faults) {
    pages.forEach(
        (page, document) -> {
          boolean meant = pages.isNotFoundPage(page) || SitePages.isFormer(document);
          if (!reached.contains(page) && !meant) {
            faults.tell(page, "cannot be reached from the front page");
          }
        });
  }
}
