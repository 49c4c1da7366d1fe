package org.compactpublisher.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.compactpublisher.assemble.IndexReader;
import org.compactpublisher.assemble.SiteReader;
import org.compactpublisher.compose.Composition;
import org.compactpublisher.compose.SiteComposer;
import org.compactpublisher.content.ContentFolder;
import org.compactpublisher.document.Labels;
import org.compactpublisher.model.Site;
import org.compactpublisher.model.SiteIndex;
import org.compactpublisher.render.Formats;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.theme.Theme;

/** What a page that is added to a published site shows of it: the same as its other pages. */
final class PublishedFrame {
  private static final String ADDRESS = "<link rel=\"canonical\" href=\"";

  private PublishedFrame() {}

  /**
   * The frame, from the content and the theme that the site was published from.
   *
   * @param published paths of its files
   * @param front its front page, which says where the site is
   */
  static Checked<RenderContext> of(
      VerifyRequest request, ContentFolder content, Set<String> published, String front) {
    Diagnostics diagnostics = new Diagnostics();
    SiteIndex index = new IndexReader(content).read();
    Checked<Site> site = SiteReader.read(content, index);
    diagnostics.addAll(site.diagnostics());
    Set<String> languages = Set.of(site.value().map(Site::language).orElse("en"));
    Checked<Theme> theme = Theme.load(request.theme(), request.shownTheme(), languages);
    diagnostics.addAll(theme.diagnostics());
    if (site.value().isEmpty() || theme.value().isEmpty()) {
      return new Checked<>(Optional.empty(), diagnostics.sorted());
    }
    Site addressed = address(front).map(site.value().get()::at).orElse(site.value().get());
    return Checked.of(context(addressed, theme.value().get(), index, published), diagnostics);
  }

  private static RenderContext context(
      Site site, Theme theme, SiteIndex index, Set<String> published) {
    Labels labels = theme.labels(site.language()).orElseThrow();
    List<String> compacts =
        site.compacts().stream().filter(id -> published.contains(id + "/index.html")).toList();
    Composition composition =
        new Composition(
            index, new TreeSet<>(compacts), labels, Optional.empty(), site.wholeCopies());
    LocalDate date = index.newestDate().orElse(LocalDate.EPOCH);
    return new RenderContext(
        SiteComposer.compose(site, composition, date), theme, Formats.ids(), date);
  }

  private static Optional<String> address(String front) {
    int start = front.indexOf(ADDRESS) + ADDRESS.length();
    int end = front.indexOf('"', start);
    return start < ADDRESS.length() || end < 0
        ? Optional.empty()
        : Optional.of(front.substring(start, end));
  }
}
