package org.compactpublisher.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.CompactSummary;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.SiteFrame;
import org.compactpublisher.model.CompactIndex;
import org.compactpublisher.model.Section;
import org.compactpublisher.model.SectionPart;
import org.compactpublisher.model.Site;

/** Turns the site's own description into what every page shows. */
public final class SiteComposer {
  private final Site site;
  private final Composition composition;

  private SiteComposer(Site site, Composition composition) {
    this.site = site;
    this.composition = composition;
  }

  /**
   * The frame of the site.
   *
   * @param date the day it is built for
   */
  public static SiteFrame compose(Site site, Composition composition, LocalDate date) {
    return new SiteComposer(site, composition).compose(date);
  }

  private SiteFrame compose(LocalDate date) {
    return new SiteFrame(
        site.title(),
        site.heading(),
        site.summary(),
        site.language(),
        site.baseUrl(),
        site.publisher(),
        site.licence(),
        site.formatsContact(),
        site.correctionsContact(),
        site.formats(),
        site.notice(),
        site.siteNotice(),
        site.compacts().stream()
            .filter(composition::publishes)
            .map(id -> summary(composition.index().compact(id).orElseThrow()))
            .toList(),
        site.pages().stream().map(this::page).toList(),
        subjects(),
        composition.labels().date(date));
  }

  /** Where the list of subjects is, when any published compact has one. */
  private List<Anchor> subjects() {
    return site.compacts().stream()
            .filter(composition::publishes)
            .anyMatch(composition.index().subjects()::used)
        ? List.of(Anchor.document("", SubjectPages.ALL))
        : List.of();
  }

  private CompactSummary summary(CompactIndex compact) {
    return new CompactSummary(
        compact.title(),
        compact.shortTitle(),
        compact.area(),
        compact.summary(),
        compact.language(),
        Anchor.document(compact.id(), ""),
        new StatusComposer(composition).compose(compact.status()),
        figures(compact));
  }

  private List<CompactSummary.Count> figures(CompactIndex compact) {
    List<CompactSummary.Count> figures = new ArrayList<>();
    int undertakings = compact.undertakings().size();
    if (undertakings > 0) {
      figures.add(
          new CompactSummary.Count(
              undertakings,
              undertakings == 1 ? compact.word().one() : compact.word().many(),
              compact.language()));
    }
    long codes =
        compact.places().keySet().stream().filter(place -> place.startsWith("codes/")).count();
    count(figures, "code", (int) codes);
    count(figures, "term", compact.counts().getOrDefault("glossary", 0));
    count(figures, "contact", compact.counts().getOrDefault("contacts", 0));
    count(figures, "signatory", compact.counts().getOrDefault("signatories", 0));
    return figures;
  }

  private void count(List<CompactSummary.Count> figures, String key, int number) {
    if (number > 0) {
      String name = composition.labels().text(key + (number == 1 ? "-one" : "-many"));
      figures.add(new CompactSummary.Count(number, name, site.language()));
    }
  }

  private Document page(Section page) {
    List<Block> body = new ArrayList<>();
    for (SectionPart part : page.body()) {
      if (part instanceof SectionPart.Written written) {
        body.addAll(written.blocks());
      }
    }
    BlockRewriter rewriter =
        new BlockRewriter(
            new InlineRewriter(composition, TermLinks.none(Anchor.document("", page.id())))::run);
    return new Document(
        Anchor.document("", page.id()),
        Document.Kind.PAGE,
        page.title(),
        page.shortTitle(),
        "",
        page.summary(),
        1,
        1,
        0,
        rewriter.all(body),
        List.of(),
        List.of(page.path()));
  }
}
