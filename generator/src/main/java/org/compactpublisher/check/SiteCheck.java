package org.compactpublisher.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.output.SitePublisher;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;

/**
 * Reads finished web pages for what only the result shows: links and anchors that lead nowhere, ids
 * that stand twice, pages that no link leads to. Works folder by folder and keeps only the links
 * between folders, so that its memory does not grow with the site.
 */
public final class SiteCheck {
  private static final Set<String> UNLINKED = Set.of("404.html");

  private final String root;

  /** Links from one folder to another: each target, and the first page that leads to it. */
  private final Map<String, String> crossings = new TreeMap<>();

  private final Set<String> homes = new TreeSet<>();
  private final Diagnostics diagnostics = new Diagnostics();

  /**
   * Begins a check.
   *
   * @param root path of the site on its host, such as {@code /} or {@code /compacts/}
   */
  public SiteCheck(String root) {
    this.root = root;
  }

  /**
   * Reads the files of one folder: a compact, or what belongs to none.
   *
   * @param folder such as {@code kent-2009/}; empty for the site's own files
   * @param former pages at addresses that were published once, to which only others lead
   */
  public void read(String folder, List<OutputFile> files, Set<String> former) {
    Map<String, PageScan> pages = new TreeMap<>();
    Set<String> paths = new HashSet<>();
    for (OutputFile file : files) {
      paths.add(file.path());
      if (file.path().endsWith(".html")) {
        pages.put(file.path(), PageScan.of(new String(file.bytes(), StandardCharsets.UTF_8)));
      }
    }
    Map<String, Set<String>> inside = new TreeMap<>();
    pages.forEach((page, scan) -> inside.put(page, readPage(page, scan, pages, paths)));
    if (pages.containsKey(folder + "index.html")) {
      homes.add(folder + "index.html");
      tellUnreached(folder + "index.html", inside, former);
    }
  }

  /** Tells what is wrong in one page and answers the pages of its folder that it leads to. */
  private Set<String> readPage(
      String page, PageScan scan, Map<String, PageScan> pages, Set<String> paths) {
    scan.repeatedIds()
        .forEach(
            id ->
                diagnostics.add(
                    Rule.SITE_PAGE,
                    "site/" + page,
                    "the id '" + id + "' stands twice",
                    "if a heading of the text has it, give that one another: '## Words {#other-id}'"));
    Set<String> inside = new TreeSet<>();
    for (String link : scan.links()) {
      SiteAddress.resolve(root, page, link)
          .ifPresent(
              target -> {
                String file = SiteAddress.file(target);
                if (!paths.contains(file)) {
                  crossings.putIfAbsent(target, page);
                } else if (!target.equals(file)
                    && !ids(pages.get(file)).contains(SiteAddress.fragment(target))) {
                  tellLost(page, target);
                } else {
                  inside.add(file);
                }
              });
    }
    return inside;
  }

  /** The ids of a page; a picture or another file has none. */
  private static Set<String> ids(PageScan page) {
    return page == null ? Set.of() : page.ids();
  }

  private void tellUnreached(String home, Map<String, Set<String>> links, Set<String> former) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(home));
    while (!open.isEmpty()) {
      String page = open.pop();
      if (reached.add(page)) {
        links.getOrDefault(page, Set.of()).forEach(open::push);
      }
    }
    for (String page : links.keySet()) {
      if (!reached.contains(page) && !UNLINKED.contains(page) && !former.contains(page)) {
        tell(Rule.SITE_UNREACHABLE, page, "no link leads from '" + home + "' to this page");
      }
    }
  }

  /** Everything that is wrong, once every folder has been read and staged. */
  public Diagnostics finish(SitePublisher publication) throws IOException {
    Set<String> files = publication.added();
    Map<String, Set<String>> ids = new TreeMap<>();
    Set<String> led = new HashSet<>(Set.of("index.html"));
    for (Map.Entry<String, String> crossing : crossings.entrySet()) {
      String target = crossing.getKey();
      String file = SiteAddress.file(target);
      led.add(file);
      if (!files.contains(file)) {
        tellLost(crossing.getValue(), target);
      } else if (!target.equals(file)) {
        if (!ids.containsKey(file)) {
          String html = new String(publication.read(file), StandardCharsets.UTF_8);
          ids.put(file, PageScan.of(html).ids());
        }
        if (!ids.get(file).contains(SiteAddress.fragment(target))) {
          tellLost(crossing.getValue(), target);
        }
      }
    }
    homes.stream()
        .filter(home -> !led.contains(home))
        .forEach(home -> tell(Rule.SITE_UNREACHABLE, home, "no other page leads to this one"));
    return diagnostics;
  }

  private void tellLost(String page, String target) {
    tell(Rule.SITE_LINK, page, "the link to '" + target + "' leads nowhere");
  }

  private void tell(Rule rule, String page, String message) {
    diagnostics.add(
        rule, "site/" + page, message, "a fault of the theme or the program, not of the text");
  }
}
