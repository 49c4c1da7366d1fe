package org.compactpublisher.render.html;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Digest;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.FormerAddress;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.SiteFrame;
import org.compactpublisher.document.SiteSet;
import org.compactpublisher.render.Addresses;

/** The pages that belong to no compact. */
final class SitePages {
  private static final String ROBOTS = "User-agent: *\nAllow: /\n";

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
    site.pages().forEach(this::page);
  }

  private void page(Document document) {
    String path = Addresses.page(document.anchor());
    String title =
        labels.text("title-in-site", Map.of("title", document.title(), "site", site.title()));
    Page page =
        page(
            path,
            Page.Kind.SITE_PAGE,
            title,
            document.shortTitle(),
            document.summary().isEmpty() ? title : document.summary(),
            List.of(new Page.Crumb(labels.text("compacts"), "")));
    writer.page(page, "html/site-page.ftlh", new PageLinks(path), Map.of("document", document));
  }

  void notFound() {
    String title =
        labels.text(
            "title-in-site", Map.of("title", labels.text("not-found"), "site", site.title()));
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

  void robots() {
    writer.file("robots.txt", ROBOTS.getBytes(StandardCharsets.UTF_8));
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
