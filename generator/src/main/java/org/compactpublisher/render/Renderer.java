package org.compactpublisher.render;

import java.util.List;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.SiteSet;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;

/** Makes one format. Stateless: the same documents and context give the same bytes. */
public interface Renderer {

  /** What it makes. */
  Format format();

  /** Makes the files of one compact; absent when one of them would not be right. */
  Checked<Rendered> render(DocumentSet documents, RenderContext context);

  /** Makes the files that belong to no compact; most formats have none. */
  default Checked<Rendered> renderSite(SiteSet site, RenderContext context) {
    return Checked.of(new Rendered(List.of(), List.of()), new Diagnostics());
  }
}
