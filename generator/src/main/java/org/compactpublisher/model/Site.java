package org.compactpublisher.model;

import java.util.List;
import org.compactpublisher.document.CorrectionsContact;
import org.compactpublisher.document.FormatOptions;
import org.compactpublisher.document.FormatsContact;
import org.compactpublisher.document.Licence;
import org.compactpublisher.document.WholeCopies;

/**
 * The site as its editors describe it.
 *
 * @param baseUrl absolute, ends with a slash
 * @param notice what the texts are and are not; empty when each compact says it for itself
 * @param siteNotice what stands on pages that belong to no compact
 * @param wholeCopies what copies of the whole hold besides
 * @param formats what is asked of single formats
 * @param compacts ids in the order of the front page
 */
public record Site(
    String title,
    String heading,
    String summary,
    String language,
    String publisher,
    String baseUrl,
    String notice,
    String siteNotice,
    Licence licence,
    FormatsContact formatsContact,
    WholeCopies wholeCopies,
    FormatOptions formats,
    CorrectionsContact correctionsContact,
    List<String> compacts,
    List<Section> pages) {
  public Site {
    compacts = List.copyOf(compacts);
    pages = List.copyOf(pages);
  }

  /** The same site at another address. */
  public Site at(String url) {
    return new Site(
        title,
        heading,
        summary,
        language,
        publisher,
        url.endsWith("/") ? url : url + "/",
        notice,
        siteNotice,
        licence,
        formatsContact,
        wholeCopies,
        formats,
        correctionsContact,
        compacts,
        pages);
  }
}
