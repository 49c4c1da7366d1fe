package org.compactpublisher.render.html;

import java.util.List;

/**
 * One page as its frame shows it.
 *
 * @param path its address in the site: a folder that ends with {@code /}, or a file
 * @param kind which kind of page it is
 * @param title for the browser's title bar, never the same on two pages
 * @param name for the end of the breadcrumb
 * @param description one or two sentences for search engines
 * @param language BCP 47 tag
 * @param canonical its absolute address; empty for a page without one
 * @param crumbs the pages above it, the front page first
 */
public record Page(
    String path,
    Kind kind,
    String title,
    String name,
    String description,
    String language,
    String canonical,
    List<Crumb> crumbs) {
  public Page {
    crumbs = List.copyOf(crumbs);
  }

  /** Whether a whole compact stands on this page. */
  public boolean onePage() {
    return kind == Kind.PRINT || kind == Kind.LARGE_PRINT;
  }

  /** How many levels the headings of a document move down on this page. */
  public int shift() {
    return onePage() || kind == Kind.FORM ? 1 : 0;
  }

  /** The file that holds the page. */
  String file() {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** What a page is. */
  public enum Kind {
    FRONT,
    SITE_PAGE,
    SEARCH,
    NOT_FOUND,
    HOME,
    DOCUMENT,
    DOWNLOADS,
    /** What an address shows that was published once and has no page now. */
    FORMER,
    DATA,
    FORM,
    /** What checkers found in the published site; never made by a build. */
    CONFORMANCE,
    PRINT,
    LARGE_PRINT
  }

  /**
   * A page above another one.
   *
   * @param address in the site
   */
  public record Crumb(String title, String address) {}
}
