package org.compactpublisher.render.html;

import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.SiteSet;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Format;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.render.Use;
import org.compactpublisher.render.feed.AtomFeed;
import org.compactpublisher.render.feed.Sitemap;
import org.compactpublisher.source.Checked;

/** Makes the website. It runs last, so that its pages can link to what the others made. */
public final class WebsiteRenderer implements Renderer {
  static final Format FORMAT = new Format("html", Use.SCREEN);
  private static final Format PRINT = new Format("print", Use.PRINT);

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Checked<Rendered> render(DocumentSet documents, RenderContext context) {
    String home = documents.id() + "/";
    Download site = Download.page(FORMAT, home);
    Download print = Download.page(PRINT, home + CompactPages.PRINT);
    List<Download> all = new ArrayList<>(List.of(site, print));
    all.addAll(context.downloads());
    PageWriter writer = new PageWriter(context);
    CompactPages pages = new CompactPages(documents, all, writer);
    pages.home();
    pages.documents();
    pages.former();
    pages.downloads();
    pages.data();
    pages.forms();
    pages.print();
    pages.assets();
    SearchData.write(documents, writer);
    pages.preview();
    return writer.finish(List.of(print));
  }

  @Override
  public Checked<Rendered> renderSite(SiteSet site, RenderContext context) {
    PageWriter writer = new PageWriter(context);
    SitePages pages = new SitePages(writer);
    pages.front();
    pages.pages();
    pages.gathered(site);
    pages.search(site);
    pages.notFound();
    pages.robots();
    pages.preview();
    pages.headers();
    pages.redirects(site);
    writer.file("feed.xml", AtomFeed.of(site, context));
    writer.file("sitemap.xml", sitemap(site, writer));
    ThemeAssets.write("html/assets", writer);
    return writer.finish(List.of());
  }

  private static byte[] sitemap(SiteSet site, PageWriter writer) {
    List<String> addresses = new ArrayList<>(writer.addresses());
    addresses.addAll(site.addresses());
    return Sitemap.of(writer.context().site().baseUrl(), addresses);
  }
}
