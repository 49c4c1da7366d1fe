package org.compactpublisher.render;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.SiteFrame;
import org.compactpublisher.output.EarlierFiles;
import org.compactpublisher.theme.Theme;

/**
 * Everything a renderer may know besides the documents.
 *
 * @param site what every page shows
 * @param theme templates, words, fonts
 * @param formats ids of the formats being made, in the order in which copies are offered
 * @param made what the renderers before this one made of the same compact
 * @param date the day the publication is made for: the only date a file may carry
 * @param replaced the publication that this one replaces, for what takes long to make anew
 * @param home the folder in which that of the content stands; paths of programs lead from it
 */
public record RenderContext(
    SiteFrame site,
    Theme theme,
    List<String> formats,
    Rendered made,
    LocalDate date,
    EarlierFiles replaced,
    Path home) {
  public RenderContext {
    formats = List.copyOf(formats);
  }

  /** What is known before anything is made. */
  public RenderContext(SiteFrame site, Theme theme, List<String> formats, LocalDate date) {
    this(site, theme, formats, Rendered.NOTHING, date, EarlierFiles.NONE, Path.of(""));
  }

  /** The words of a language, or the site's own where the theme has none. */
  public Labels labels(String language) {
    return theme.labels(language).or(() -> theme.labels(site.language())).orElseThrow();
  }

  /** The copies of the whole that have been made so far. */
  public List<Download> downloads() {
    return made.downloads();
  }

  /** The files of forms that have been made so far. */
  public List<FormCopy> forms() {
    return made.forms();
  }

  /** The data that have been made so far. */
  public List<Dataset> datasets() {
    return made.datasets();
  }

  /** The same, with what has been made so far. */
  public RenderContext with(Rendered sofar) {
    return new RenderContext(site, theme, formats, sofar, date, replaced, home);
  }

  /** The same, in place of an earlier publication. */
  public RenderContext replacing(EarlierFiles earlier) {
    return new RenderContext(site, theme, formats, made, date, earlier, home);
  }

  /** The same, for content that stands in a folder. */
  public RenderContext in(Path folder) {
    return new RenderContext(site, theme, formats, made, date, replaced, folder);
  }
}
