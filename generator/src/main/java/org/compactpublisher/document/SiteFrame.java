package org.compactpublisher.document;

import java.util.List;

/**
 * What every page of the site shows, and the site's own pages.
 *
 * @param title the site's name
 * @param heading level-1 heading of the front page
 * @param summary the front page's first paragraph
 * @param language BCP 47 tag
 * @param baseUrl absolute, ends with {@code /}
 * @param publisher who publishes the site
 * @param licence under which the content may be used
 * @param formatsContact whom to ask for another format
 * @param correctionsContact whom to tell of a mistake
 * @param formats what is asked of single formats
 * @param notice what the texts are and are not; empty when each compact says it for itself
 * @param siteNotice what stands on pages that belong to no compact; may be empty
 * @param compacts in the order of the front page
 * @param pages the site's own pages, such as the accessibility statement
 * @param subjects the list of subjects: a list of none or one
 * @param date the day it was built for, as it is printed
 */
public record SiteFrame(
    String title,
    String heading,
    String summary,
    String language,
    String baseUrl,
    String publisher,
    Licence licence,
    FormatsContact formatsContact,
    CorrectionsContact correctionsContact,
    FormatOptions formats,
    String notice,
    String siteNotice,
    List<CompactSummary> compacts,
    List<Document> pages,
    List<Anchor> subjects,
    String date) {
  public SiteFrame {
    compacts = List.copyOf(compacts);
    pages = List.copyOf(pages);
    subjects = List.copyOf(subjects);
  }
}
