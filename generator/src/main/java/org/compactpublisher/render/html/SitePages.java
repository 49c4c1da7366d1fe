package org.compactpublisher.render.html;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Digest;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.FormerAddress;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.SiteFrame;
import org.compactpublisher.document.SiteSet;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.picture.Preview;

/** The pages that belong to no compact. */
final class SitePages {
  private static final String POLICY = "content-security-policy";

  private final SiteFrame site;
  private final PageWriter writer;
  private final Labels labels;

  SitePages(PageWriter writer) {
    this.site = writer.context().site();
    this.writer = writer;
    this.labels = writer.labels(site.language());
  }

  void front() {
    Page page =
        page(
            "",
            Page.Kind.FRONT,
            labels.text("title-of-front", Map.of("title", site.title(), "heading", site.heading())),
            labels.text("compacts"),
            site.summary(),
            List.of());
    writer.page(page, "html/front.ftlh", new PageLinks(""), Map.of());
  }

  void pages() {
    site.pages().forEach(page -> page(page, List.of()));
  }

  /** Pages that gather from the compacts: the list of subjects stands above each of them. */
  void gathered(SiteSet set) {
    List<Page.Crumb> above = new ArrayList<>();
    for (Document document : set.documents()) {
      if (document.kind() == Document.Kind.SUBJECTS) {
        page(document, List.of());
        above.add(new Page.Crumb(document.shortTitle(), Addresses.page(document.anchor())));
      } else {
        page(document, above);
      }
    }
  }

  /** The search, which is a list of everything for readers whose browser runs no scripts. */
  void search(SiteSet set) {
    Page page =
        page(
            SearchData.FOLDER,
            Page.Kind.SEARCH,
            inSite(labels.text(Label.SEARCH.key())),
            labels.text(Label.SEARCH.key()),
            labels.text(Label.SEARCH_DESCRIPTION.key()),
            List.of(new Page.Crumb(labels.text("compacts"), "")));
    writer.page(
        page, "html/search.ftlh", new PageLinks(SearchData.FOLDER), Map.of("gathered", set));
  }

  private void page(Document document, List<Page.Crumb> above) {
    String path = Addresses.page(document.anchor());
    String title = inSite(document.title());
    List<Page.Crumb> crumbs = new ArrayList<>(List.of(new Page.Crumb(labels.text("compacts"), "")));
    crumbs.addAll(above);
    Page page =
        page(
            path,
            Page.Kind.SITE_PAGE,
            title,
            document.shortTitle(),
            document.summary().isEmpty() ? title : document.summary(),
            crumbs);
    writer.page(page, "html/site-page.ftlh", new PageLinks(path), Map.of("document", document));
  }

  void notFound() {
    String title = inSite(labels.text("not-found"));
    Page page =
        new Page(
            "404.html",
            Page.Kind.NOT_FOUND,
            title,
            labels.text("not-found"),
            labels.text("not-found-text"),
            site.language(),
            "",
            List.of());
    writer.page(page, "html/not-found.ftlh", new RootLinks(root()), Map.of());
  }

  /** The headers that hosts such as Netlify and Cloudflare send when they find this file. */
  void headers() {
    Object policy = writer.context().theme().values().get(POLICY);
    if (policy == null) {
      return;
    }
    String headers =
        "/*\n  Content-Security-Policy: " + policy + "\n  X-Content-Type-Options: nosniff\n";
    writer.file("_headers", headers.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The pages that have moved, for hosts that read this file; the pages themselves lead on where
   * none does.
   */
  void redirects(SiteSet set) {
    StringBuilder lines = new StringBuilder();
    for (Digest compact : set.compacts()) {
      for (FormerAddress moved : compact.moved()) {
        String target = Addresses.of(moved.movedTo().get(0).target());
        lines.append(root()).append(Addresses.of(moved.anchor())).append(' ');
        lines.append(root()).append(target).append(" 301\n");
      }
    }
    if (!lines.isEmpty()) {
      writer.file("_redirects", lines.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** What is shown beside a link to the site. */
  void preview() {
    writer.file(Preview.of(CompactPages.PREVIEW, site.heading(), "", writer.context()));
  }

  void robots() {
    String robots = "User-agent: *\nAllow: /\n\nSitemap: " + site.baseUrl() + "sitemap.xml\n";
    writer.file("robots.txt", robots.getBytes(StandardCharsets.UTF_8));
  }

  private String inSite(String title) {
    return labels.text("title-in-site", Map.of("title", title, "site", site.title()));
  }

  private String root() {
    String path = URI.create(site.baseUrl()).getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }

  private Page page(
      String path,
      Page.Kind kind,
      String title,
      String name,
      String description,
      List<Page.Crumb> crumbs) {
    return new Page(
        path, kind, title, name, description, site.language(), site.baseUrl() + path, crumbs);
  }
}
