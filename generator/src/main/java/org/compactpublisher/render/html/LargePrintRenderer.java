package org.compactpublisher.render.html;

import java.util.List;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.SiteSet;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Format;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.render.Use;
import org.compactpublisher.source.Checked;

/** Makes the large-print page: a whole compact on one web page, set for large print. */
public final class LargePrintRenderer implements Renderer {
  private static final Format FORMAT = new Format("large-print", Use.LARGE_PRINT);

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Checked<Rendered> render(DocumentSet documents, RenderContext context) {
    String path = documents.id() + "/" + CompactPages.LARGE_PRINT;
    PageWriter writer = new PageWriter(context);
    CompactPages pages = new CompactPages(documents, context.downloads(), writer);
    pages.largePrint();
    if (alone(context)) {
      pages.assets();
    }
    return writer.finish(List.of(Download.page(FORMAT, path)));
  }

  @Override
  public Checked<Rendered> renderSite(SiteSet site, RenderContext context) {
    PageWriter writer = new PageWriter(context);
    ThemeAssets.write("large-print/assets", writer);
    if (alone(context)) {
      ThemeAssets.write("html/assets", writer);
    }
    return writer.finish(List.of());
  }

  /** Whether no website is made, which would bring the pictures and fonts for both. */
  private static boolean alone(RenderContext context) {
    return !context.formats().contains(WebsiteRenderer.FORMAT.id());
  }
}
