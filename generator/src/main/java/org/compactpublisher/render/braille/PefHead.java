package org.compactpublisher.render.braille;

import java.util.LinkedHashMap;
import java.util.Map;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.SiteFrame;
import org.compactpublisher.render.RenderContext;

/**
 * What a PEF file says of itself.
 *
 * @param terms of Dublin Core, in the order in which they are written
 */
record PefHead(Map<String, String> terms) {

  /**
   * The head of a compact's file.
   *
   * @param description what the text is not, and how the braille was made
   */
  static PefHead of(DocumentSet documents, RenderContext context, String description) {
    SiteFrame site = context.site();
    String address = site.baseUrl() + documents.id() + "/";
    Map<String, String> terms = new LinkedHashMap<>();
    terms.put("format", "application/x-pef+xml");
    terms.put("identifier", address + "downloads/" + documents.fileName() + ".pef");
    terms.put("title", documents.title());
    terms.put("publisher", site.publisher());
    terms.put("language", documents.language());
    terms.put("date", context.date().toString());
    terms.put("description", description);
    terms.put("source", address);
    terms.put("rights", site.licence().name() + ", " + site.licence().url());
    return new PefHead(terms);
  }
}
