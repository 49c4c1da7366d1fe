package org.compactpublisher.render.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Digest;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.SiteFrame;
import org.compactpublisher.document.SiteSet;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.RenderContext;

/**
 * The news of all compacts as an Atom feed (RFC 4287), newest first. A date that is known to the
 * month or the year counts from its first day. What comes after the day of the build is no news
 * yet.
 */
public final class AtomFeed {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String FILE = "feed.xml";
  private static final String MIDNIGHT = "T00:00:00Z";

  private final SiteFrame site;
  private final Labels labels;

  private AtomFeed(SiteFrame site, Labels labels) {
    this.site = site;
    this.labels = labels;
  }

  /** The file. */
  public static byte[] of(SiteSet set, RenderContext context) {
    AtomFeed feed = new AtomFeed(context.site(), context.labels(context.site().language()));
    return feed.bytes(news(set, context.date()), context.date());
  }

  /**
   * One piece of news.
   *
   * @param id for ever, unique in the site
   */
  private record Entry(String id, LocalDate day, Digest.News news) {}

  private static List<Entry> news(SiteSet set, LocalDate today) {
    List<Entry> entries = new ArrayList<>();
    for (Digest compact : set.compacts()) {
      String home = compact.summary().target().compact();
      compact
          .news()
          .forEach(news -> entries.add(new Entry(home + "/" + news.id(), day(news), news)));
    }
    entries.removeIf(entry -> entry.day().isAfter(today));
    entries.sort(Comparator.comparing(Entry::day).reversed().thenComparing(Entry::id));
    return entries;
  }

  private static LocalDate day(Digest.News news) {
    return LocalDate.parse((news.date().iso() + "-01-01").substring(0, "yyyy-mm-dd".length()));
  }

  /**
   * The feed.
   *
   * @param today stands as the feed's date when there is no news, for Atom asks for one
   */
  private byte[] bytes(List<Entry> entries, LocalDate today) {
    LocalDate newest = entries.stream().map(Entry::day).findFirst().orElse(today);
    XmlText xml =
        new XmlText("feed", NAMESPACE)
            .attribute("xml:lang", site.language())
            .element("id", site.baseUrl() + FILE)
            .element("title", labels.text("feed-title", Map.of("site", site.title())))
            .element("subtitle", labels.text("feed-subtitle"))
            .element("updated", newest + MIDNIGHT)
            .link("self", "application/atom+xml", site.baseUrl() + FILE)
            .link("alternate", "text/html", site.baseUrl())
            .element("rights", site.licence().name());
    xml.begin("author").element("name", site.publisher()).end();
    entries.forEach(entry -> write(entry, xml));
    return xml.bytes();
  }

  private void write(Entry entry, XmlText xml) {
    xml.begin("entry")
        .element("id", site.baseUrl() + FILE + "#" + entry.id())
        .element("title", entry.news().title())
        .element("updated", entry.day() + MIDNIGHT)
        .element("published", entry.day() + MIDNIGHT)
        .link("alternate", "text/html", site.baseUrl() + Addresses.of(entry.news().target()))
        .element("summary", entry.news().text())
        .end();
  }
}
