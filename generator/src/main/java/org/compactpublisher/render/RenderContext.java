package org.compactpublisher.render;

import java.time.LocalDate;
import java.util.List;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.SiteFrame;
import org.compactpublisher.theme.Theme;

/**
 * Everything a renderer may know besides the documents.
 *
 * @param site what every page shows
 * @param theme templates, words, fonts
 * @param formats ids of the formats being made, in the order of {@link Formats#ids}
 * @param downloads what the renderers before this one made of the same compact
 * @param datasets the data that they made of it
 * @param forms files that they made of its forms
 * @param date the day the publication is made for: the only date a file may carry
 */
public record RenderContext(
    SiteFrame site,
    Theme theme,
    List<String> formats,
    List<Download> downloads,
    List<Dataset> datasets,
    List<FormCopy> forms,
    LocalDate date) {
  public RenderContext {
    formats = List.copyOf(formats);
    downloads = List.copyOf(downloads);
    datasets = List.copyOf(datasets);
    forms = List.copyOf(forms);
  }

  /** What is known before anything is made. */
  public RenderContext(SiteFrame site, Theme theme, List<String> formats, LocalDate date) {
    this(site, theme, formats, List.of(), List.of(), List.of(), date);
  }

  /** The words of a language, or the site's own where the theme has none. */
  public Labels labels(String language) {
    return theme.labels(language).or(() -> theme.labels(site.language())).orElseThrow();
  }

  /** The same, with what has been made so far. */
  public RenderContext with(List<Download> copies, List<Dataset> data, List<FormCopy> formCopies) {
    return new RenderContext(site, theme, formats, copies, data, formCopies, date);
  }
}
